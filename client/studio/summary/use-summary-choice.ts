import { useSearchParams } from "react-router";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import type { SummaryChoice } from "../api.ts";

/** The comparison in the address, so that it can be bookmarked and sent; first and last wave at first. */
export function useSummaryChoice(
	survey: Survey,
): [SummaryChoice, (choice: SummaryChoice) => void] {
	const [search, setSearch] = useSearchParams();
	const choice: SummaryChoice = {
		from: search.get("from") ?? survey.waves[0]?.key ?? "",
		to: search.get("to") ?? survey.waves.at(-1)?.key ?? "",
		site: search.get("site") ?? undefined,
	};
	return [
		choice,
		({ from, to, site }) =>
			setSearch(
				(now) => {
					now.set("from", from);
					now.set("to", to);
					if (site) now.set("site", site);
					else now.delete("site");
					return now;
				},
				{ replace: true },
			),
	];
}
