import type { SeededRandom } from "../../../server/sample/seeded-random.ts";

/** Sentences without an identifier, full of what looks like one; # stands for a digit. */
const TEMPLATES = [
	"The rota from 07:30 to 19:30 leaves no time for handover.",
	"Gave 5 mg at 08.15 and 10 ml at 22.45, then 2.5 mg every 4 hours.",
	"Take 1 g paracetamol QDS, max 4 g in 24 hours, since ##/##/2024.",
	"Ward 7B and bay 3 were full on ## March 20##.",
	"B12 1000 mcg and vitamin D3 800 IU were started.",
	"BP 1##/## mmHg, HR ## bpm, sats ## %, temp 37.#.",
	"eGFR ##, Hb 1##, WCC 11.#, CRP ###, K 4.#, Na 1##.",
	"I waited 2hrs in A4 and 3hrs in E2, section S1 2nd floor.",
	"We will ask may we mark the chart, and hope for a long, young and brown rose with grace.",
	"patients will be seen in may or june if the ward allows.",
	"Between 2019 and 2023 there were 12 345 678 contacts.",
	"The tender was worth £1,234,567.89 over 10 years.",
	"Ref ####-##, order 2024/########, room G.12, lift 4.",
	"Sodium chloride 0.9% 1000 ml over 8 hours, then 500 ml over 12.",
	"Seen at 10 on 01/02/2024, 11 on 02/02/2024 and 12 on 03/02/2024.",
	"It scored 07 of 10, then 08 of 10, then 09 of 10.",
	"Look at nhs.uk or at the poster. Then come at 9.",
	"He was born in the ward and was happy at home. Dots were missed.",
	"Our appointment at 14:30 on 2024-05-## moved to 2024-06-##.",
	"The doctor and the nurse were kind; Sister on the ward was too.",
	"COVID-19, HbA1c 48, T2DM, COPD and CKD3 in one clinic.",
	"Doses of 10 20 30 40 50 mg were tried over 6 weeks.",
	"Form 10A, policy V2.1, page 3 of 12, paragraph 4.2.1.",
	"We scored @ 7 today, not @ 9.",
	"The team on 4 West did 120 80 70 obs before 06:00.",
	"Miss a dose and wait; mr and mrs are not on the form.",
	"Shift 1900-0730, break 0130-0200, 12.5 hours in all.",
	"Room temperature 21-23 C, humidity 40-60 %, 1013 hPa.",
	"I read the book and may read on; she will wood-turn, he will cook.",
	"NHS staff of 1.3 million answered; NHS England has 7 regions.",
];

export function cleanSentence({ pick, uniform }: SeededRandom): string {
	return pick(TEMPLATES).replace(/#/g, () =>
		String(Math.floor(uniform() * 10)),
	);
}
