/** Words of answers in order, and whether they lie on both sides of a middle. */
interface Line {
	isTwoSided: boolean;
	/** From the lowest; for a line of two sides 0 is the middle. */
	steps: readonly (readonly [place: number, label: RegExp])[];
}

const strongly = "(?:strongly|completely|totally|very|extremely|definitely)";
const weakly = "(?:slightly|somewhat|a little|a bit|tend to|fairly|quite)";

function twoSided(low: string, high: string): Line {
	const middle =
		"neither.*|neutral|not sure|undecided|in between|about the same|the same|no change|same";
	const step = (place: number, words: string): [number, RegExp] => [
		place,
		new RegExp(`^(?:${words})$`),
	];
	return {
		isTwoSided: true,
		steps: [
			step(-3, `(?:${strongly}|much) (?:${low})`),
			step(-2, `(?:${low})`),
			step(-1, `${weakly} (?:${low})`),
			step(0, middle),
			step(1, `${weakly} (?:${high})`),
			step(2, `(?:${high})`),
			step(3, `(?:${strongly}|much) (?:${high})`),
		],
	};
}

const lines: readonly Line[] = [
	twoSided("disagree", "agree"),
	twoSided("dissatisfied|unsatisfied", "satisfied"),
	twoSided("unhappy", "happy"),
	twoSided("unlikely", "likely"),
	twoSided("difficult|hard", "easy"),
	twoSided("worse", "better"),
	twoSided("unsafe", "safe"),
	{
		isTwoSided: true,
		steps: [
			[-2, /^(?:very|extremely) (?:poor|bad)$|^terrible$|^awful$/],
			[-1, /^(?:poor|bad)$/],
			[
				0,
				/^(?:fair|ok|okay|average|acceptable|neither good nor (?:bad|poor))$/,
			],
			[1, /^good$/],
			[2, /^very good$/],
			[3, /^(?:excellent|outstanding)$/],
		],
	},
	{
		isTwoSided: false,
		steps: [
			[0, /^never$|^none of the time$/],
			[
				1,
				/^(?:rarely|seldom|hardly ever|almost never)$|^a little of the time$/,
			],
			[2, /^(?:sometimes|occasionally)$|^some of the time$/],
			[3, /^(?:often|frequently|usually|mostly)$|^most of the time$/],
			[4, /^(?:almost always|nearly always)$/],
			[5, /^always$|^all of the time$/],
		],
	},
	{
		isTwoSided: false,
		steps: [
			[0, /^not at all$|^none$|^no,? not at all$/],
			[1, /^(?:a little|slightly|a bit|a little bit)$/],
			[2, /^(?:somewhat|partly|moderately|to some extent)$/],
			[3, /^(?:quite a lot|quite a bit|mostly|a fair amount)$/],
			[4, /^(?:very much|a lot|a great deal|extremely|fully|completely)$/],
		],
	},
];

/**
 * Where each of these labels lies on the line that they share, or null where they share none that is known
 * here. English alone.
 */
export function placesOnLine(
	labels: readonly string[],
): { places: number[]; isTwoSided: boolean } | null {
	const plain = labels.map((label) => label.trim().toLowerCase());
	for (const { steps, isTwoSided } of lines) {
		const places = plain.flatMap(
			(label) => steps.find(([, words]) => words.test(label))?.[0] ?? [],
		);
		if (places.length === labels.length) return { places, isTwoSided };
	}
	return null;
}
