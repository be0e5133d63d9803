import { useSearchParams } from "react-router";
import type { OutsideFigure } from "../../../server/beside/outside.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";

export interface BesideChoice {
	figure: string;
	scale: string;
	wave: string;
	/** Undefined for scores of one wave; else changes from there. */
	from: string | undefined;
}

export type SetAsked = (some: Readonly<Record<string, string>>) => void;

/** What is set beside what, in the address; and a way to set or, with an empty text, take out any of its parts. */
export function useBesideChoice(
	{ survey, definition }: Pick<SurveyDetail, "survey" | "definition">,
	figures: readonly OutsideFigure[],
): [BesideChoice, URLSearchParams, SetAsked] {
	const [search, setSearch] = useSearchParams();
	const { scales } = definition;
	const first =
		scales.find(({ primary }) => primary) ??
		scales.find(({ variantOf }) => variantOf === undefined);
	const choice = {
		figure: search.get("figure") ?? figures[0]?.id ?? "",
		scale: search.get("scale") ?? first?.id ?? "",
		wave: search.get("wave") ?? survey.waves[0]?.key ?? "",
		from: search.get("from") ?? undefined,
	};
	const set: SetAsked = (some) =>
		setSearch(
			(now) => {
				for (const [name, value] of Object.entries(some))
					if (value === "") now.delete(name);
					else now.set(name, value);
				return now;
			},
			{ replace: true },
		);
	return [choice, search, set];
}
