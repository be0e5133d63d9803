import type {
	ChosenFigure,
	NewReport,
	Section,
} from "../reports/reports.schemas.ts";

/** A report as a team would begin it on the before-and-after survey; its texts say that nothing of it happened. */
export const recordsReport: NewReport = {
	title: "Seeing my record online: a made-up report",
	content: {
		sections: [
			section(
				"why",
				"This report is made up, like all of the sample project. No patient was asked and no practice changed: it shows what a report looks like.\n\nA team would say here what was wrong, for whom, and how it knew.",
			),
			section(
				"done",
				"In the story of the sample, people could see their record online already, and two made-up practices began to show them how to read it and what to do with it:\n\n- people were asked before that, and again about five months later\n- the same person's answers are joined by a pseudonym",
			),
			section(
				"changed",
				"The figures below are worked out from made-up answers, by the rules that yours would be. The story has people know more and choose as before.\n\nThere was no group without the change, so even real figures like these would not tell what brought it about.",
				["overall", "knowledge", "choice"],
			),
			section(
				"people",
				"Nobody said anything, because nobody was asked. Quotes that people agreed to stand here in a real report.",
			),
			section(
				"staff",
				"No staff took part either. A team would say how the change was for those who made it.",
			),
			section(
				"hard",
				"In the story, some people did not answer again, and a few later answers cannot be joined to earlier ones. Both are marked beside the figures.",
			),
			section(
				"advice",
				"Do not pass these figures on: they say nothing about any service. Begin a report on a survey of your own in the same way.",
			),
		],
	},
};

function section(
	kind: Section["kind"],
	text: string,
	scales: readonly string[] = [],
): Section {
	const figures = scales.map(
		(id): ChosenFigure => ({
			of: "scale",
			id,
			from: "baseline",
			to: "follow-up",
			site: null,
		}),
	);
	return { kind, text, figures, charts: [], quotes: [], themes: false };
}
