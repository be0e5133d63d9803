import { useFieldId } from "../forms/field-id.ts";
import { TickField } from "../forms/tick-field.tsx";
import { languageName } from "../words.ts";
import { wordsNote } from "./words-note.ts";

/** The languages that respondents may choose from. One alone needs no choice. */
export function LanguagesField({
	offered,
	chosen,
	onChosen,
	fault,
}: {
	offered: readonly string[];
	chosen: readonly string[];
	onChosen: (languages: readonly string[]) => void;
	fault: string | undefined;
}) {
	const id = useFieldId("languages");
	if (offered.length < 2) return null;
	return (
		<fieldset
			className={fault ? "field faulty" : "field"}
			id={id}
			tabIndex={-1}
		>
			<legend>Languages</legend>
			{fault && <p className="fault">{fault}</p>}
			<div className="tick-list">
				{offered.map((language) => (
					<TickField
						key={language}
						name={`languages-${language}`}
						label={languageName(language)}
						hint={wordsNote(language)}
						ticked={chosen.includes(language)}
						onTick={(ticked) =>
							onChosen(
								offered.filter((each) =>
									each === language ? ticked : chosen.includes(each),
								),
							)
						}
					/>
				))}
			</div>
		</fieldset>
	);
}
