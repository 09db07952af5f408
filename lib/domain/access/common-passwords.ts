/**
 * Words that guessers try first, without the digits and marks people put around them. Generic by intent: names of
 * places, months, teams, keyboards and greetings. A password made of one of these and decoration is refused.
 */
export const COMMON_PASSWORD_WORDS: ReadonlySet<string> = new Set(
  `
  aardvark abc abcabc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl abracadabra access account
  admin administration administrator adminadmin adobe airplane alaska alberta alexander alexandra allison amanda america american
  anderson andrew andrea angel angela animal anthony apple april arsenal asdf asdfasdf asdfgh asdfghjk asdfghjkl ashley
  august austin austria autumn awesome babygirl bailey banana barcelona baseball basketball batman beautiful benjamin berlin
  bigdaddy blackberry blessed blink bluebird boston bradley brandon brian british britishcolumbia broncos brooklyn buster
  butterfly calgary california cameron canada canadian canucks carlos caroline celtic change changeit changeme changemenow
  changethis charles charlie charlotte cheese chelsea chester chicago chicken chocolate chris christian christina christmas
  christopher cluster coffee columbia company computer connect contact cookie correcthorsebatterystaple cowboys crystal dallas
  daniel danielle darkness database david december default defaultpassword demo denver destiny diamond diana digital dolphin
  donald dragon dreams eagles easter edmonton edward elephant elizabeth emily england enter eclipse everything explorer facebook
  falcon family february ferrari finance fishing florida flower flowers football forever forget freddy freedom friday friend
  friends gabriel galaxy gandalf garden gateway genius george georgia germany ginger giants godisgood goldfish
  goodbye goodluck google gordon grandma guest guitar hammer hannah happy happyday harley harrypotter hawaii heather heaven hello
  hellohello helloworld help hockey holiday honey hotmail house houston hunter hurricane iloveyou iloveyouforever
  imissyou infinity instagram internet ireland isabella island jackson jaguar james january jasmine jennifer jeremy jessica
  jesus jesuschrist jesusislord jonathan jordan joseph joshua july june justin katherine kathleen keyboard killer kimberly
  kingdom kitten knight knights lakers lauren leafs legend letmein letmeinnow letmeinplease liberty liverpool login loginlogin london
  lovely loveme lover loveyou lovelove lucky madison maganda manager manchester manchesterunited maple marina mario marlboro
  martin matrix matthew maverick maxwell melissa mercedes mercury merlin metallica mexico michael michelle microsoft midnight
  miguel minecraft mining minister missouri mistress monday money monkey monster montreal morgan mother motorola mountain
  mustang mynameis mypassword myspace natalie nathan naruto newyork nicholas nicole nintendo nirvana nopassword nothing
  november october office oilers oliver online ontario opensesame orange ottawa packers pakistan panther paradise paris pass
  passpass passphrase passw passwd password passwordpassword passwort patricia patrick peaches peanut pepper phoenix photo
  picture pineapple pokemon police pokemongo porsche portland power prince princess princegeorge private public purple qazwsx
  qazwsxedc quebec qwer qwerasdf qwert qwerty qwertyqwerty qwertyui qwertyuiop qwertz qwertzuiop raiders rainbow ranger rangers
  rebecca redsox remember richard robert rockstar rockyou root rootroot samantha samsung sample sandra saturday saturn school
  scotland scooter scorpion secret secretsecret secure security september server service shadow shannon sharon sierra silver
  simple skywalker slipknot smokey snoopy snowball soccer softball spider spiderman spring startrek starwars station steelers
  stella stephanie steven stupid success summer summertime sunday sunflower sunshine superman supernova superstar support
  sweetheart sweetie system taylor teacher team temp temporary tennis test tester testing testtest thisismypassword thomas
  thunder thursday tigers tigger toronto trinity trustno trustnoone tuesday turtle twitter unicorn united unknown user username
  vacation valentine vancouver vanessa victor victoria viking visitor warrior webmaster wednesday welcome welcomeback
  welcomehome whatever whiteboard william windows winner winnipeg winter wizard wolverine work workshop yankees yellow zaq
  zaqwsx zxcv zxcvbn zxcvbnm
  `.trim().split(/\s+/),
);
