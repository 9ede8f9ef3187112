/** Invented articles that several cases start from. The first line is the headline. */

export const HARBOUR_FIRE = `Three dead in Lindholm harbour fire
By Mara Quill

Published 08:12, 14 May 2031

LINDHOLM (Coast Wire) - At least three people were killed and dozens injured on Wednesday when fire tore through a warehouse in the harbour of Lindholm, officials said.

The blaze broke out shortly after 2 a.m. in a store for paint and solvents, fire chief Tomas Reke told reporters.

About 200 firefighters fought the flames through the night. Smoke drifted over the old town and schools stayed closed.

"We heard two bangs and then the whole roof went up," said Ina Brandt, who lives across the basin. "My windows are gone."

The cause is not known. Police may question the owner of the building later this week.

The harbour handles a third of the country's grain exports.`

export const COURT = `Former treasurer of Ostra council on trial over missing funds
The former treasurer of Ostra council went on trial on Monday accused of taking more than 400,000 crowns from a fund for flood victims.

Prosecutors allege that Pavel Dorn, 52, moved the money to an account of his own in eleven transfers between 2027 and 2029. Mr Dorn denies fraud and false accounting.

"This was a man who was trusted with the keys," prosecutor Lena Hask told the court. "He used that trust, and he used it again and again, until there was nothing left in the box."

The court heard that an auditor, Ruth Ellmann, first noticed the gap in March 2030. She wrote to the council's leader, who did not reply.

The defence is expected to say that Mr Dorn acted on the instructions of a senior colleague. The trial continues and is due to last three weeks.`

export const RESULTS = `Vell Motors profit falls on weak demand
Vell Motors said on Thursday its operating profit fell 12 percent in the second quarter as demand for its vans weakened in the north.

Profit slipped to 318 million crowns from 361 million a year earlier. Revenue was little changed at 4.2 billion crowns.

The company, which employs 13,000 people, said it would cut costs but ruled out closing its plant in Karsk.

"We will not close Karsk," chief executive Ida Storm told analysts. "We will build fewer vans there, and we will build them better."

Analysts had expected a profit of about 330 million crowns. Shares in the company fell 4 percent in early trading.`

export const TRAIN = `Passengers hurt as train leaves rails near Odden
A passenger train came off the rails near Odden on Friday morning, injuring at least 14 people, two of them seriously.

The 06:40 service from Karsk to Lorrin was carrying around 90 passengers when two carriages tipped over on a bend. The driver was among those taken to hospital.

Rail operator NordBane said the line would stay closed until Sunday. Buses are running between Odden and Lorrin.

Passengers described how suitcases flew through the carriage. "I held on to the seat in front and shut my eyes," said student Mikkel Aas.

Investigators believe that the train may have been travelling too fast. They have recovered the data recorder.`

export const BORDER = `Two soldiers killed in clash on Saran border
Two Saran soldiers were killed in an exchange of fire with rebels near the border village of Tel Amar, the Saran army said on Tuesday.

The army said the rebels attacked a checkpoint before dawn with rockets and machine guns. A spokesman for the rebels said their fighters had been ambushed on their own side of the line.

Neither account could be verified. Residents of Tel Amar said they heard shooting for about an hour.

It was the most serious incident since a ceasefire was signed in January. Saran's foreign minister, Adar Nemi, called the attack "a grave breach of everything we agreed".

Talks between the two sides are due to resume in Port Ellis next week.`

export const COUNCIL = `Lorrin council backs higher parking fees
Councillors in Lorrin voted 31 to 24 on Tuesday night to raise parking fees in the centre by half from October.

The money will pay for a new bus lane along the river and for repairs to the Mill Bridge. Supporters say the plan will cut traffic in the old streets.

Shopkeepers reacted angrily. "They are killing us street by street," said Jon Aldous, who runs a bakery in Cross Lane.

Mayor Petra Lund said the council had listened to traders and would keep the first 20 minutes free.

The opposition called the vote a mistake. A petition against the fees has gathered 6,300 names.`

export const CLINIC = `Patients ill after visit to Karsk clinic
Nine patients have fallen ill after treatment at a private eye clinic in Karsk, the regional health board said.

All nine had operations on 3 or 4 March. Four of them have been admitted to hospital with serious infections; one may lose the sight of an eye.

The clinic, run by Clarion Health, has suspended operations. It said it was cooperating fully with inspectors.

"We are deeply sorry for the distress this has caused our patients," the company said in a statement.

Inspectors are examining a batch of saline solution. The results are expected on Monday.`

export const MINE = `Rescuers search for miners after tunnel collapse in Halvik
Rescue teams were searching on Saturday for six miners who were trapped when part of a tunnel collapsed in the Halvik copper mine.

The collapse happened at about 11 p.m. on Friday, some 400 metres below ground. Nineteen other workers got out unhurt.

Contact with the six was lost soon after, the mine's director Sven Arko said. He said there was reason to hope because the men had reached a refuge chamber.

Relatives gathered at the gate. "Nobody tells us anything," said Mona Berg, whose brother is among the missing.

Reportedly, cracks in the tunnel had been seen by workers last month. The labour inspectorate declined to comment.`

export const STORM = `Storm Ada cuts power to thousands of homes
Storm Ada brought down trees and power lines across the west of Norden overnight, leaving 22,000 homes without electricity.

Winds of up to 140 kilometres an hour were measured on the island of Vikholm. Ferries were cancelled and the airport at Sund was closed.

One man was killed when a tree fell on his car near Brekke. Police have not named him.

The grid company Kraftlinje said it hoped to restore supply to most customers by Sunday evening.

Forecasters expect the wind to ease during the day, but they warned of flooding in low-lying areas along the Lind.`

export const SHOOTING = `Man shot by police in Vell
A man was shot dead by police in Vell late on Thursday after an officer was wounded with a knife, the police said.

The man, who was in his thirties, attacked the officer as patrols answered a call about a quarrel in Station Road, according to the police. Two officers fired.

A neighbour who filmed part of the scene said the man had his hands in the air when the shots fell.

The wounded officer is in a stable condition. An independent board has opened an inquiry.

Station Road was closed until Friday noon.`
