import type {
	ComparedWave,
	Comparison,
} from "../../../server/comparisons/comparisons.schemas.ts";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";

/** A comparison of two surveys for what draws the summary of one: its waves go by their surveys' names too. */
export function asSummary({
	project,
	from,
	to,
	linkage,
	linked,
	threshold,
	asOf,
}: Comparison): Summary {
	return {
		survey: { id: to.survey.id, title: project.name, linkage },
		project,
		instrument: to.instrument,
		from: titled(from),
		to: titled(to),
		site: null,
		linked: {
			...(linked ?? { before: 0, after: 0, both: 0 }),
			unlinkable: 0,
			repeated: 0,
		},
		scales: [],
		items: [],
		notes: [],
		threshold,
		asOf,
	};
}

function titled({ survey, wave }: ComparedWave) {
	return { key: wave.key, title: `${survey.title}, ${wave.title}` };
}
