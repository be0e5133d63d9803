import { useQueryClient } from "@tanstack/react-query";
import type { Information } from "../../../server/surveys/information.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { informationQuery } from "../queries.ts";
import type { Faults } from "../request.ts";
import { languageName } from "../words.ts";
import { InformationPreview } from "./information-preview.tsx";

interface Draft {
	texts: Readonly<Record<string, string>>;
	ask: boolean;
	quotes: boolean;
}

/** The languages beside each other, each with what the respondent will see. */
export function InformationForm({
	project,
	survey,
	current,
}: {
	project: string;
	survey: Survey;
	current: Information | undefined;
}) {
	const client = useQueryClient();
	const form = useForm<Draft, Information>({
		initial: {
			texts: current?.texts ?? {},
			ask: current?.ask ?? true,
			quotes: current?.quotes ?? false,
		},
		check: (draft) => checkTexts(draft, survey.languages),
		send: (draft) => api.addInformation(project, survey.id, draft),
		async done({ version }) {
			await client.invalidateQueries(informationQuery(project, survey.id));
			say(`Version ${version} is shown from now on.`);
		},
	});
	const { values, set, faults } = form;
	return (
		<div className="wide-form">
			<Form
				form={form}
				action="Show this from now on"
				working="Saving…"
				beside={
					<p className="hint">
						The version before stays with the answers that were given under it.
					</p>
				}
			>
				<div className="languages-beside">
					{survey.languages.map((language) => (
						<div key={language}>
							<TextArea
								name={`texts/${language}`}
								label={languageName(language)}
								hint="A line that begins with # is a heading. A blank line begins a paragraph."
								rows={12}
								lang={language}
								value={values.texts[language] ?? ""}
								onValue={(text) =>
									set({ texts: { ...values.texts, [language]: text } })
								}
								fault={faults[`texts/${language}`]}
							/>
							<InformationPreview
								language={language}
								text={values.texts[language] ?? ""}
								ask={values.ask}
							/>
						</div>
					))}
				</div>
				<TickField
					name="ask"
					label="Ask people to agree before they start"
					hint="They tick a box that is empty at first. Without it the text only informs."
					ticked={values.ask}
					onTick={(ask) => set({ ask, ...(!ask && { quotes: false }) })}
				/>
				{values.ask && (
					<TickField
						name="quotes"
						label="Who agrees allows quotes without their name"
						hint="Tick it only where the text above says so, in every language. Quotes are then possible of people who agreed to this version."
						ticked={values.quotes}
						onTick={(quotes) => set({ quotes })}
					/>
				)}
			</Form>
		</div>
	);
}

function checkTexts({ texts }: Draft, languages: readonly string[]): Faults {
	return Object.fromEntries(
		languages
			.filter((language) => !texts[language]?.trim())
			.map((language) => [
				`texts/${language}`,
				`Write what people read in ${languageName(language)}`,
			]),
	);
}
