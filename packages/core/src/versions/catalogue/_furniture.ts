/** Pairs in which nothing but furniture changed, and pairs in which furniture hides one change. */
import { BORDER, CLINIC, COUNCIL, HARBOUR_FIRE, MINE, RESULTS, STORM, TRAIN } from './_articles.js'
import type { VersionCase } from './_case.js'

const BROADCAST_PAGE = `Ferry service to Vikholm suspended
By Rolf Anker
Transport correspondent, Sund

Published
3 hours ago

Share
12 comments

The ferry service to the island of Vikholm has been suspended after a crack was found in the hull of the Havfrue.

Image source: Sund Pictures
Image caption: The Havfrue at her berth in Sund

The operator, Nordlinjen, said a replacement ship would arrive on Thursday.

Passengers with tickets can travel by way of Brekke.

More on this story
Island council asks for second ship
Havfrue: forty years at sea
Fares to rise again in spring

Related topics
Ferries
Vikholm
Nordlinjen`

const PAPER_PAGE = `School to close after 120 years
Anna Field
Tue 6 May 2031 07.30 BST
Last modified on Tue 6 May 2031 07.52 BST

The village school in Upper Hale will close in July after 120 years, the county said yesterday.

Only 11 pupils were on the roll this spring. They will move to a school in Hale Bridge, four miles away.

Sign up to Morning Line: our free daily newsletter

Parents said they had been given no say. "We read it in the paper," said Beth Corrin, whose twins are in the first form.

The county said the building would be offered to the village for one pound.

Photograph: Dan Mott/The Hale Observer

Most viewed
Bakery thief turns out to be badger
River path shut until August`

export const FURNITURE_CASES: readonly VersionCase[] = [
  {
    id: 'V01',
    says: 'the age of the page and the number of comments',
    old: BROADCAST_PAGE,
    new: [
      ['3 hours ago', '7 hours ago'],
      ['12 comments', '148 comments'],
    ],
    kinds: [],
  },
  {
    id: 'V02',
    says: 'other links to related stories',
    old: BROADCAST_PAGE,
    new: [
      ['Island council asks for second ship\n', ''],
      ['Fares to rise again in spring', 'Storm Ada cuts power to thousands of homes\nWho owns the ferries?'],
      ['Related topics\nFerries\n', 'Related topics\nShipping\nFerries\n'],
    ],
    kinds: [],
  },
  {
    id: 'V03',
    says: 'time of the last change, in the manner of a paper',
    old: PAPER_PAGE,
    new: [['Last modified on Tue 6 May 2031 07.52 BST', 'Last modified on Wed 7 May 2031 11.02 BST']],
    kinds: [],
  },
  {
    id: 'V04',
    says: 'another picture credit, newsletter and list of most read',
    old: PAPER_PAGE,
    new: [
      ['Photograph: Dan Mott/The Hale Observer', 'Photograph: Priya Lane/The Hale Observer'],
      ['Sign up to Morning Line: our free daily newsletter', 'Sign up for our weekly schools briefing'],
      ['Bakery thief turns out to be badger\nRiver path shut until August', 'Five walks for a wet weekend'],
    ],
    kinds: [],
  },
  {
    id: 'V05',
    says: 'an update stamp and the credits of an agency',
    old: `${HARBOUR_FIRE}\n\n(Reporting by Mara Quill; Editing by Jens Moor)`,
    new: [
      ['Published 08:12, 14 May 2031', 'Published 08:12, 14 May 2031 | Updated 09:47, 14 May 2031'],
      [
        '(Reporting by Mara Quill; Editing by Jens Moor)',
        '(Reporting by Mara Quill and Odd Fenn; Editing by Lis Carr)',
      ],
    ],
    kinds: [],
  },
  {
    id: 'V06',
    says: 'share counts and an advertisement between paragraphs',
    old: `${COUNCIL}\n\n1.2K shares`,
    new: [
      ['1.2K shares', '3.4K shares'],
      [
        'Shopkeepers reacted angrily.',
        'Advertisement\n\nStory continues below\n\nShopkeepers reacted angrily.',
      ],
    ],
    kinds: [],
  },
  {
    id: 'V07',
    says: 'curly marks for straight ones, long dashes for short ones',
    old: `${RESULTS}\n\nThe plant in Karsk - the oldest of the three - was built in 1961.`,
    new: [
      ['"We will not close Karsk,"', '“We will not close Karsk,”'],
      [
        '"We will build fewer vans there, and we will build them better."',
        '“We will build fewer vans there, and we will build them better.”',
      ],
      ['Karsk - the oldest of the three - was', 'Karsk – the oldest of the three – was'],
    ],
    kinds: [],
  },
  {
    id: 'V08',
    says: 'paragraphs joined and cut anew',
    old: STORM,
    new: [
      ['electricity.\n\nWinds of', 'electricity. Winds of'],
      ['on his car near Brekke. Police', 'on his car near Brekke.\n\nPolice'],
    ],
    kinds: [],
  },
  {
    id: 'V09',
    says: 'dateline and reading time',
    old: `${BORDER.replace('Two Saran soldiers', 'TEL AMAR, Saran, March 4 (Coast Wire) - Two Saran soldiers')}`,
    new: [
      ['TEL AMAR, Saran, March 4 (Coast Wire) - ', '2 min read\n\nTEL AMAR, Saran, March 5 (Coast Wire) — '],
    ],
    kinds: [],
  },
  {
    id: 'V10',
    says: 'a call to follow, a developing-story line and an app notice',
    old: `${MINE}\n\nThis is a breaking news story. More to follow.`,
    new: [
      [
        'This is a breaking news story. More to follow.',
        'This is a developing story and will be updated. Please refresh the page for the latest version.\n\nFollow us on Pingle for more news.\nDownload our app to get alerts.',
      ],
    ],
    kinds: [],
  },
  {
    id: 'V11',
    says: 'nothing at all',
    old: CLINIC,
    new: [],
    kinds: [],
  },
  {
    id: 'V12',
    says: 'video lead-ins and captions',
    old: `${TRAIN}\n\nWatch: Drone pictures show tilted carriages`,
    new: [
      ['Watch: Drone pictures show tilted carriages', 'Video: Passengers climb out of windows'],
      [
        'Rail operator NordBane',
        'File photo: A NordBane train at Lorrin in 2029. (Coast Wire/Ola Nord)\n\nRail operator NordBane',
      ],
    ],
    kinds: [],
  },
  {
    id: 'V13',
    says: 'furniture all over, and one figure among it',
    old: BROADCAST_PAGE,
    new: [
      ['3 hours ago', '9 hours ago'],
      ['12 comments', '201 comments'],
      ['would arrive on Thursday', 'would arrive on Friday'],
      ['Havfrue: forty years at sea', 'In pictures: the Havfrue'],
    ],
    kinds: ['time:changed'],
    correction: 'not-found',
  },
  {
    id: 'V14',
    says: 'new stamp, and a last sentence gone',
    old: PAPER_PAGE,
    new: [
      ['07.52 BST', '19.10 BST'],
      ['The county said the building would be offered to the village for one pound.\n\n', ''],
    ],
    kinds: ['claim:removed'],
  },
]
