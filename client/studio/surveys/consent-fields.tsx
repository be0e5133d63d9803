import { TextArea } from "../forms/text-field.tsx";
import { languageName } from "../words.ts";
import type { SurveyDraft } from "./survey-draft.ts";

/** What respondents read before the first question, in each language of the survey. */
export function ConsentFields({
	draft,
	onChange,
}: {
	draft: SurveyDraft;
	onChange: (change: Partial<SurveyDraft>) => void;
}) {
	const several = draft.languages.length > 1;
	return draft.languages.map((language) => (
		<TextArea
			key={language}
			name={`consent/${language}`}
			label={
				several
					? `Information for respondents, in ${languageName(language)}`
					: "Information for respondents"
			}
			hint="Why you ask and what will be done with the answers. The start page already says that it is voluntary, how long it takes, and whether answers are joined."
			optional
			rows={3}
			lang={language}
			value={draft.consent[language] ?? ""}
			onValue={(text) =>
				onChange({ consent: { ...draft.consent, [language]: text } })
			}
		/>
	));
}
