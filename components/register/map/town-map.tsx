import { DISTRICT_MAP } from '@/lib/domain/geography/district-shapes';
import { placeLabels } from '@/lib/domain/register/place-labels';
import { townView } from '@/lib/domain/register/town-view';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { townMark, type TownRow } from './town-mark';

/** Parts of the height shown: the largest circle, and the smallest a finger or an eye finds. */
const LARGEST = 0.055;
const SMALLEST = 0.012;

/** Organizations by town as circles whose area is their number; each leads to the list of its town. */
export function TownMap({ towns }: { towns: readonly TownRow[] }) {
  const words = messages.register.map;
  const marks = towns.flatMap((town) => townMark(town) ?? []);
  const { districts, width, height } = DISTRICT_MAP;
  const view = townView(marks, { width, height });
  const most = Math.max(1, ...marks.map(({ organizations }) => organizations));
  const radius = (count: number) => Math.max(SMALLEST, LARGEST * Math.sqrt(count / most)) * view.height;
  const size = view.height * 0.024;
  const circles = marks.map(({ place, organizations, x, y }) => ({ name: place, x, y, radius: radius(organizations) }));
  // Names of districts stand only where no circle is near.
  const districtNames = districts.filter(({ room, centre: [x = 0, y = 0] }) => room >= size * 1.6 && circles.every((one) => Math.abs(one.x - x) > size * 7 || Math.abs(one.y - y) > one.radius + size * 1.5));
  const labels = placeLabels(circles, size, view);
  return (
    <svg className="town-map" viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} role="group" aria-label={words.drawing}>
      <g className="districts" aria-hidden="true">
        {districts.map(({ code, path }) => <path key={code} d={path} vectorEffect="non-scaling-stroke" />)}
        {districtNames.map(({ code, name, centre: [x = 0, y = 0] }) => <text key={code} x={x} y={y} fontSize={size * 0.8} textAnchor="middle">{name}</text>)}
      </g>
      {marks.map(({ place, regionCode, organizations, href, x, y, exact }) => (
        <a key={`${place} ${regionCode}`} href={href} aria-label={words.mark(place, format.number(organizations))}>
          <title>{words.mark(place, format.number(organizations))}</title>
          <circle className={exact ? 'town' : 'town roughly'} cx={x} cy={y} r={radius(organizations)} vectorEffect="non-scaling-stroke" />
        </a>
      ))}
      <g className="names" aria-hidden="true">
        {marks.map(({ place, regionCode }, at) => {
          const label = labels[at];
          return label ? <text key={`${place} ${regionCode}`} x={label.x} y={label.y} fontSize={size} textAnchor={label.anchor}>{place}</text> : null;
        })}
      </g>
    </svg>
  );
}
