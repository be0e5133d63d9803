import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { respondentWords } from "../words.ts";
import type { Filter } from "./filter-instruments.ts";

export function LibraryFilter({
	filter,
	onFilter,
	instruments,
}: {
	filter: Filter;
	onFilter: (filter: Filter) => void;
	instruments: readonly InstrumentSummary[];
}) {
	const respondents = [...new Set(instruments.map((it) => it.respondent))];
	return (
		<search className="filter">
			<TextField
				name="search"
				label="Search"
				type="search"
				autoComplete="off"
				value={filter.search}
				onValue={(search) => onFilter({ ...filter, search })}
			/>
			<SelectField
				name="respondent"
				label="Who answers"
				choices={[
					{ value: "", label: "Anyone" },
					...respondents.map((value) => ({
						value,
						label: respondentWords[value] ?? value,
					})),
				]}
				value={filter.respondent}
				onValue={(respondent) => onFilter({ ...filter, respondent })}
			/>
			<SelectField
				name="use"
				label="Use"
				choices={[
					{ value: "", label: "Any" },
					{ value: "ready", label: "Can be used today" },
					{ value: "before-after", label: "Can be asked before and after" },
				]}
				value={filter.use}
				onValue={(use) => onFilter({ ...filter, use: use as Filter["use"] })}
			/>
		</search>
	);
}
