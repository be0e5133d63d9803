import Type, { type Static } from "typebox";
import type { ChartFigures } from "../over-time/figures.schemas.ts";
import type { Summary } from "../summaries/summaries.schemas.ts";
import type { ThemeFigures } from "../themes/theme-figures.schemas.ts";
import { closed, Uuid } from "../wire.schemas.ts";
import {
	EditionEntry,
	type ReportContent,
	ReportParams,
} from "./reports.schemas.ts";

export const EditionParams = Type.Object(
	{ ...ReportParams.properties, edition: Uuid },
	closed,
);

export const NewEdition = Type.Object(
	{
		/** The version that was read; refused when somebody has saved another since. */
		version: Type.Integer({ minimum: 1 }),
	},
	closed,
);

/** What was frozen, as viewers saw it. */
export interface EditionBody {
	title: string;
	content: ReportContent;
	/** One for each pair of waves and site, with the scales and items that the report shows. */
	summaries: Summary[];
	/** Null where the report shows no themes. Quotes are not frozen: one that is taken back is gone from editions too. */
	themes: ThemeFigures | null;
	/** Charts over time that were there; `chart` is its id. */
	charts: { chart: string; figures: ChartFigures }[];
	/** People in the smallest group shown. */
	threshold: number;
	frozenAt: string;
}

export const Edition = Type.Object(
	{
		...EditionEntry.properties,
		// Not spelt out: the figures stay as they were, also when the shape of new ones changes.
		body: Type.Unsafe<EditionBody>(
			Type.Any({
				description:
					"Title, content and figures of the moment: `summaries`, `charts` and `themes` as GET summary, figures and theme-figures gave them to viewers, with what the report shows.",
			}),
		),
	},
	closed,
);
export type Edition = Static<typeof Edition>;
