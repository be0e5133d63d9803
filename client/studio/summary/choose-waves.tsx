import { useSuspenseQuery } from "@tanstack/react-query";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import type { SummaryChoice } from "../api.ts";
import { SelectField } from "../forms/select-field.tsx";
import { useThisProject } from "../projects/use-project.ts";
import { sitesQuery } from "../queries.ts";

/** Which two waves, and where. A wave chosen on one side leaves the other. */
export function ChooseWaves({
	survey,
	choice,
	onChoice,
}: {
	survey: Survey;
	choice: SummaryChoice;
	onChoice: (choice: SummaryChoice) => void;
}) {
	const project = useThisProject();
	const { data } = useSuspenseQuery(sitesQuery(project.id));
	const waves = survey.waves.map(({ key, title }) => ({
		value: key,
		label: title,
	}));
	return (
		<search className="filter" aria-label="What to compare">
			<SelectField
				name="from"
				label="From"
				choices={waves}
				value={choice.from}
				onValue={(from) =>
					onChoice({
						...choice,
						from,
						to: from === choice.to ? choice.from : choice.to,
					})
				}
			/>
			<SelectField
				name="to"
				label="To"
				choices={waves}
				value={choice.to}
				onValue={(to) =>
					onChoice({
						...choice,
						to,
						from: to === choice.from ? choice.to : choice.from,
					})
				}
			/>
			{data.sites.length > 0 && (
				<SelectField
					name="site"
					label="Site"
					choices={[
						{ value: "", label: "All sites" },
						...data.sites.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={choice.site ?? ""}
					onValue={(site) => onChoice({ ...choice, site: site || undefined })}
				/>
			)}
		</search>
	);
}
