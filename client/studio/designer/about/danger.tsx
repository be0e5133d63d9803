import type { Monitoring, RedFlag } from "#instruments/definition.ts";
import { rowWith } from "#instruments/editing/comparisons.ts";
import { questionsBefore } from "#instruments/editing/questions-before.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { ConditionEditor } from "../conditions/condition-editor.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { EntryList } from "../entry-list.tsx";
import { faultAt } from "../fault-at.ts";
import { WordedField } from "../worded-field.tsx";
import { MonitoringFields } from "./monitoring-fields.tsx";

/** Answers that mean that somebody may be in danger, and what happens when one is given. */
export function Danger(part: DesignerPart) {
	const { definition, change, faults, language } = part;
	const { redFlags = [], monitoring } = definition;
	return (
		<section className="section">
			<h3>When an answer means danger</h3>
			<EntryList<RedFlag>
				title="Red flags"
				one="red flag"
				hint="Answers that mean that somebody may be in danger, such as that they do not feel safe at home. With one of them, the questionnaire is published with a plan only."
				at="/redFlags"
				entries={redFlags}
				empty={() => emptyFlag(part)}
				onEntries={(label, entries) =>
					change(
						label,
						(before) =>
							withOptional(
								before,
								"redFlags",
								entries.length > 0 ? entries : undefined,
							),
						"/redFlags",
					)
				}
			>
				{(flag, i, onFlag) => (
					<>
						<p className="group-label">When</p>
						<FlagFault part={part} i={i} />
						<div data-pointer={`/redFlags/${i}/when`}>
							<ConditionEditor
								definition={definition}
								value={flag.when}
								onChange={(when) => when && onFlag({ ...flag, when })}
								language={language}
								id={`red-flag-${i}`}
								isNeeded
							/>
						</div>
						<WordedField
							at={`/redFlags/${i}/reason`}
							label="Why it is a red flag"
							language={language}
							faults={faults}
							text={flag.reason}
							onText={(reason) => onFlag({ ...flag, reason })}
						/>
					</>
				)}
			</EntryList>
			{(redFlags.length > 0 || monitoring) && (
				<MonitoringFields
					part={part}
					monitoring={monitoring}
					onMonitoring={(changed: Monitoring | undefined) =>
						change(
							"Change what happens after a red flag",
							(before) => withOptional(before, "monitoring", changed),
							"/monitoring",
						)
					}
				/>
			)}
		</section>
	);
}

function FlagFault({ part, i }: { part: DesignerPart; i: number }) {
	const fault = faultAt(part.faults, `/redFlags/${i}/when`);
	return fault ? <p className="fault">{fault}</p> : null;
}

function emptyFlag({
	definition,
	language,
}: DesignerPart): RedFlag | undefined {
	const item = questionsBefore(definition, undefined).at(-1);
	return (
		item && {
			when: rowWith(definition, item).comparison,
			reason: { [language]: "" },
		}
	);
}
