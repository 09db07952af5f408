/**
 * A list to try the loading of lists with: invented firms and people, and the faults lists have. A title above the headings, days written four
 * ways, several people to a firm, names in capitals, a firm written twice, cells that cannot be read, a formula, a row that names nobody.
 */
export const EXAMPLE_LIST = `\ufeffSuppliers and contacts, working copy;;;;;;;;;;;;;;;;;;;
;;;;;;;;;;;;;;;;;;;
Client No.;Company Name;Operating As;City;Street Address;# of Employees;Type;NAICS;Sub-cluster;Tags;Web site;Contact;Job Title;E-mail;Phone;Member of;Last contact;How;Notes;Confidential
C-125;Bulkley Bend Chamber of Commerce;;Smithers;;2;Chamber of Commerce;;;;;Ruth Joseph;Manager;ruth@bulkleybend.example.ca;250-555-0134;;;;;
C-101;Alderpoint Drilling Ltd.;;Prince George;1420 Ospika Spur;46;Company;213117;Mining-related services;supplier, north;www.alderpoint.example.ca;Karin Lund;General Manager;karin@alderpoint.example.ca;250-555-0110;;2025-03-01;phone;"Wants to meet buyers; hiring two";
C-101;ALDERPOINT DRILLING LTD.;;Prince George;;;;;;;;Reid, Tom;Owner;tom@alderpoint.example.ca;250-555-0110;;13/1/2025;visit;Short of welders;
C-101;Alderpoint Drilling Ltd.  ;;Prince George;;;;;;;;Amarjit Gill;Purchasing;;(250) 555 0199 ext. 4;;Apr 1, 2025;e-mail;Sent the supplier guide;yes
C-102;Birchbank Fabricators Inc.;Birchbank Steel;Prince George;88 Continental Way;10-19;Company;332319;manufacturing;camp;www.birchbank.example.ca;Jo Okafor;Owner;jo@birchbank.example.ca;250-555-0111;;14/2/2025;visit;Spoke at the supplier day;
C-102;Birchbank Fabricators Inc.  ;;Prince George;;;;;;;;Mme Sylvie Côté;Purchasing;amarjit(at)cottonwood.example.ca;250-555-0111;;Apr 2, 2025;e-mail;Asked about the tax credit;yes
C-103;Cottonwood Camp Services Ltd;;Vanderhoof;;about 35;Company;;;;www.cottonwood.example.ca;Dale Prince;Purchasing;dale@cottonwood.example.ca;250-555-0112;;Apr 3, 2025;e-mail;Short of welders;yes
C-103;Cottonwood Camp Services Ltd;;Vanderhoof;;;;;;;;Ruth Joseph;HSE lead;ruth@cottonwood.example.ca;250-555-0112;;;;;
C-104;Dogcreek Hydraulics;;Quesnel;310 Carson Ave;12;company;811310;Mining-related services;"safety;north";www.dogcreek.example.ca;Peter van Dijk;HSE lead;peter@dogcreek.example.ca;250-555-0113;;;;;
C-104;DOGCREEK HYDRAULICS;;Quesnel;;;;;;;;Nadia Haddad;President;nadia@dogcreek.example.ca;250-555-0113;;sometime in spring;phone;"Wants to meet buyers; hiring two";
C-104;Dogcreek Hydraulics  ;;Quesnel;;;;;;;;Wes Tallman;Office manager;;(250) 555 0199 ext. 4;;16/4/2025;visit;Short of welders;
C-105;Elkhorn Assay Laboratory Inc.;Elkhorn Labs;Smithers;;7;Company;999999;;supplier, north;www.elkhorn.example.ca;Grace Li;President;grace@elkhorn.example.ca;250-555-0114;Bulkley Bend Chamber of Commerce;2025-03-05;phone;Sent the supplier guide;
C-105;Elkhorn Assay Laboratory Inc.  ;;Smithers;;;;;;;;Colin M. Reyes;Office manager;colin@elkhorn.example.ca;250-555-0114;;17/5/2025;visit;Spoke at the supplier day;
C-106;Fraser Bend Tire & Lube;;Williams Lake;755 Oliver St;;Company;;Mining-related services;camp;www.fraser.example.ca;Heather Baptiste;Office manager;heather@fraser.example.ca;250-555-0115;;18/6/2025;visit;"Wants to meet buyers; hiring two";
C-106;Fraser Bend Tire & Lube;;Williams Lake;;;;;;;;Bo Nilsson;Foreman;bo@fraser.example.ca;250-555-0115;;Apr 6, 2025;e-mail;Short of welders;yes
C-107;Glacier Fork Helicopters Ltd.;;Smithers;Hangar 4, Airport Rd;a dozen;Company;;manufacturing;;www.glacier.example.ca;Tanis Alec;Foreman;tanis@glacier.example.ca;250-555-0116;Bulkley Bend Chamber of Commerce;Apr 7, 2025;e-mail;Spoke at the supplier day;yes
C-107;GLACIER FORK HELICOPTERS LTD.;;Smithers;;;;;;;;Lena Fraser;General Manager;lena@glacier.example.ca;250-555-0116;;;;;
C-107;Glacier Fork Helicopters Ltd.  ;;Smithers;;;;;;;;Marc Boyer;Owner;;(250) 555 0199 ext. 4;;2025-03-07;phone;"Wants to meet buyers; hiring two";
C-108;Hixon Creek Logging Ltd.;;Hixon;;1,200;Company;;;"safety;north";www.hixon.example.ca;Ivy Chen;General Manager;ivy@hixon.example.ca;250-555-0117;;;;;
C-108;Hixon Creek Logging Ltd.  ;;Hixon;;;;;;;;Sam Quaw;Owner;sam@hixon.example.ca;250-555-0117;;2025-03-08;phone;Sent the supplier guide;
C-109;Ironstone Engineering LLP;;Prince George;;14;Company;541330;Mining-related services;supplier, north;www.ironstone.example.ca;Erin Doyle;Owner;erin@ironstone.example.ca;250-555-0118;;2025-03-09;phone;Asked about the tax credit;
C-109;Ironstone Engineering LLP;;Prince George;;;;;;;;Hugo Blais;Purchasing;hugo@ironstone.example.ca;250-555-0118;;21/9/2025;visit;"Wants to meet buyers; hiring two";
C-110;Jackpine Electric (1998) Ltd.;Jackpine;Fort St. James;;18 employees;Company;238210;;camp;www.jackpine.example.ca;Paula Ens;Purchasing;paula@jackpine.example.ca;250-555-0119;;22/10/2025;visit;Sent the supplier guide;
C-110;JACKPINE ELECTRIC (1998) LTD.;;Fort St. James;;;;;;;;Ray Sutherland;HSE lead;ray@jackpine.example.ca;250-555-0119;;Apr 10, 2025;e-mail;Spoke at the supplier day;yes
C-110;Jackpine Electric (1998) Ltd.  ;;Fort St. James;;;;;;;;Mina Park;President;;(250) 555 0199 ext. 4;;;;;
C-111;Kenney Reach Environmental Ltd.;;Vanderhoof;;6;Company;;Mining-related services;;www.kenney.example.ca;Owen Cross;HSE lead;owen@kenney.example.ca;250-555-0120;;Apr 11, 2025;e-mail;"Wants to meet buyers; hiring two";yes
C-111;Kenney Reach Environmental Ltd.  ;;Vanderhoof;;;;;;;;Tara Bell;President;tara@kenney.example.ca;250-555-0120;;;;;
C-112;Lodgepole Trucking Inc.;;Mackenzie;;31;Company;484223;manufacturing;"safety;north";www.lodgepole.example.ca;Luc Roy;President;luc@lodgepole.example.ca;250-555-0121;;;;;
C-112;Lodgepole Trucking Inc.;;Mackenzie;;;;;;;;Ana Ruiz;Office manager;ana@lodgepole.example.ca;250-555-0121;;2025-03-12;phone;Asked about the tax credit;
C-113;Muskeg Pump Rentals;;Fort St. John;;11;Company;;;supplier, north;www.muskeg.example.ca;Neil Abbott;Office manager;neil@muskeg.example.ca;250-555-0122;;2025-03-13;phone;Short of welders;
C-113;MUSKEG PUMP RENTALS;;Fort St. John;;;;;;;;Fay Morris;Foreman;fay@muskeg.example.ca;250-555-0122;;25/1/2025;visit;Sent the supplier guide;
C-113;Muskeg Pump Rentals  ;;Fort St. John;;;;;;;;Lund Dijk;General Manager;;(250) 555 0199 ext. 4;;Apr 13, 2025;e-mail;Spoke at the supplier day;yes
C-114;Nechako Bend Catering;;Fraser Lake;;5;Company;;Mining-related services;camp;www.nechako.example.ca;Tom Haddad;Foreman;tom@nechako.example.ca;250-555-0123;;26/2/2025;visit;Asked about the tax credit;
C-114;Nechako Bend Catering  ;;Fraser Lake;;;;;;;;Gill Tallman;General Manager;gill@nechako.example.ca;250-555-0123;;Apr 14, 2025;e-mail;"Wants to meet buyers; hiring two";yes
C-115;Omineca Ridge Geophysics Ltd.;;Burns Lake;;8;Company;;;;www.omineca.example.ca;Okafor Li;General Manager;okafor@omineca.example.ca;250-555-0124;;Apr 15, 2025;e-mail;Sent the supplier guide;yes
C-115;Omineca Ridge Geophysics Ltd.;;Burns Lake;;;;;;;;Côté Reyes;Owner;cote@omineca.example.ca;250-555-0124;;;;;
C-116;Pinecrest Safety Supply;;Prince George;12 Queensway E;15;Company;;Mining-related services;"safety;north";www.pinecrest.example.ca;Prince Baptiste;Owner;prince@pinecrest.example.ca;250-555-0125;;;;;
C-116;PINECREST SAFETY SUPPLY;;Prince George;;;;;;;;Joseph Nilsson;Purchasing;joseph@pinecrest.example.ca;250-555-0125;;2025-03-16;phone;Short of welders;
C-116;Pinecrest Safety Supply  ;;Prince George;;;;;;;;Dijk Alec;HSE lead;;(250) 555 0199 ext. 4;;13/4/2025;visit;Sent the supplier guide;
C-117;Quartz Hill Machine Works Ltd.;;Quesnel;;22;Company;332710;manufacturing;supplier, north;www.quartz.example.ca;Haddad Fraser;Purchasing;haddad@quartz.example.ca;250-555-0126;;2025-03-17;phone;Spoke at the supplier day;
C-117;Quartz Hill Machine Works Ltd.  ;;Quesnel;;;;;;;;Tallman Boyer;HSE lead;tallman@quartz.example.ca;250-555-0126;;14/5/2025;visit;Asked about the tax credit;
C-118;Redfish Surveying Inc;;Terrace;;9;Company;;;camp;www.redfish.example.ca;Li Chen;HSE lead;li@redfish.example.ca;250-555-0127;;15/6/2025;visit;Short of welders;
C-118;Redfish Surveying Inc;;Terrace;;;;;;;;Reyes Quaw;President;reyes@redfish.example.ca;250-555-0127;;Apr 18, 2025;e-mail;Sent the supplier guide;yes
C-119;Skeena Bluff Marine;;Prince Rupert;;16;Company;;Mining-related services;;www.skeena.example.ca;Baptiste Doyle;President;baptiste@skeena.example.ca;250-555-0128;;Apr 19, 2025;e-mail;Asked about the tax credit;yes
C-119;SKEENA BLUFF MARINE;;Prince Rupert;;;;;;;;Nilsson Blais;Office manager;nilsson@skeena.example.ca;250-555-0128;;;;;
C-119;Skeena Bluff Marine  ;;Prince Rupert;;;;;;;;Alec Ens;Foreman;;(250) 555 0199 ext. 4;;2025-03-19;phone;Short of welders;
C-120;Tatlow Crushing Ltd.;;Smithers;;27;Company;;;"safety;north";www.tatlow.example.ca;Fraser Sutherland;Office manager;fraser@tatlow.example.ca;250-555-0129;Bulkley Bend Chamber of Commerce;;;;
C-120;Tatlow Crushing Ltd.  ;;Smithers;;;;;;;;Boyer Park;Foreman;boyer@tatlow.example.ca;250-555-0129;;2025-03-20;phone;Spoke at the supplier day;
C-121;Upper Bowron Timber Co-op;;Wells;;13;Company;;Mining-related services;supplier, north;www.upper.example.ca;Chen Cross;Foreman;chen@upper.example.ca;250-555-0130;;2025-03-21;phone;"Wants to meet buyers; hiring two";
C-121;Upper Bowron Timber Co-op;;Wells;;;;;;;;Quaw Bell;General Manager;quaw@upper.example.ca;250-555-0130;;18/9/2025;visit;Short of welders;
C-122;Valemount Gap Power Line;;Valemount;;19;Company;;manufacturing;camp;www.valemount.example.ca;Doyle Roy;General Manager;doyle@valemount.example.ca;250-555-0131;;19/10/2025;visit;Spoke at the supplier day;
C-122;VALEMOUNT GAP POWER LINE;;Valemount;;;;;;;;Blais Ruiz;Owner;blais@valemount.example.ca;250-555-0131;;Apr 22, 2025;e-mail;Asked about the tax credit;yes
C-122;Valemount Gap Power Line  ;;Valemount;;;;;;;;Ens Abbott;Purchasing;;(250) 555 0199 ext. 4;;;;;
C-123;Whitesail Software Inc.;;Prince George;;4;Company;;;;www.whitesail.example.ca;Sutherland Morris;Owner;sutherland@whitesail.example.ca;250-555-0132;;Apr 23, 2025;e-mail;Short of welders;yes
C-123;Whitesail Software Inc.  ;;Prince George;;;;;;;;Park Lund;Purchasing;park@whitesail.example.ca;250-555-0132;;;;;
C-124;Yellowhead Spur Welding;;McBride;;3;Company;;Mining-related services;"safety;north";www.yellowhead.example.ca;Cross Tom;Purchasing;cross@yellowhead.example.ca;250-555-0133;;;;;
C-124;Yellowhead Spur Welding;;McBride;;;;;;;;Bell Gill;HSE lead;bell@yellowhead.example.ca;250-555-0133;;2025-03-24;phone;"Wants to meet buyers; hiring two";
C-126;Northern Spur College Foundation;;Prince George;;6;Non-profit;;;supplier, north;www.northern.example.ca;Roy Okafor;HSE lead;roy@northern.example.ca;250-555-0134;;2025-03-25;phone;Sent the supplier guide;
C-126;NORTHERN SPUR COLLEGE FOUNDATION;;Prince George;;;;;;;;Ruiz Côté;President;ruiz@northern.example.ca;250-555-0134;;22/1/2025;visit;Spoke at the supplier day;
C-126;Northern Spur College Foundation  ;;Prince George;;;;;;;;Abbott Prince;Office manager;;(250) 555 0199 ext. 4;;Apr 25, 2025;e-mail;Asked about the tax credit;yes
;Alderpoint Drilling Limited;;Prince George;;;;;;;;Karin Lund;GM;karin@alderpoint.example.ca;;;;;;
;Quartz Hill Machine Works Ltd.;;Smithers;;;;;;;;Bo Nilsson;;;;;;;;
;;;Prince George;;;;;;north;;;;info@nowhere.example.ca;250-555-0177;;;;;
C-190;"=HYPERLINK(""http://harm.example.com"",""Click"")";;Burns Lake;;;;;;;;Dale Prince;;;'+1 250 555 0112;;;;;
`;
