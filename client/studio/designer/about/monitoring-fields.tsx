import type { Monitoring, Text } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { Field } from "../../forms/field.tsx";
import { TickField } from "../../forms/tick-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";
import { NumberInput } from "../number-input.tsx";
import { WordedField } from "../worded-field.tsx";

/** Where respondents turn at once, and who reads such answers within how many hours. */
export function MonitoringFields({
	part,
	monitoring,
	onMonitoring,
}: {
	part: DesignerPart;
	monitoring: Monitoring | undefined;
	onMonitoring: (monitoring: Monitoring | undefined) => void;
}) {
	const { faults, language } = part;
	const { readBy } = monitoring ?? {};
	// Where there is no plan yet, that is the fault of its first field.
	const planFaults = faults.map((fault) =>
		fault.path === "/monitoring"
			? { ...fault, path: "/monitoring/signposting" }
			: fault,
	);
	const setReadBy = (changed: Monitoring["readBy"]) =>
		monitoring && onMonitoring(withOptional(monitoring, "readBy", changed));
	return (
		<>
			<WordedField
				at="/monitoring/signposting"
				label="Where to turn at once"
				hint="Shown to whoever gives such an answer: a telephone number that is answered day and night, and what to do when it cannot wait."
				rows={3}
				language={language}
				faults={planFaults}
				text={monitoring?.signposting ?? {}}
				onText={(signposting) =>
					onMonitoring(
						isEmpty(signposting) && readBy === undefined
							? undefined
							: { ...monitoring, signposting },
					)
				}
			/>
			{monitoring && (
				<TickField
					name="/monitoring/readBy"
					label="Somebody reads such answers"
					hint="Otherwise respondents are told that nobody does at once."
					ticked={readBy !== undefined}
					onTick={(ticked) =>
						setReadBy(
							ticked
								? { role: { [language]: "" }, withinHours: 24 }
								: undefined,
						)
					}
				/>
			)}
			{readBy && (
				<div className="fields-beside">
					<WordedField
						at="/monitoring/readBy/role"
						label="Who reads them"
						language={language}
						faults={faults}
						text={readBy.role}
						onText={(role) => setReadBy({ ...readBy, role })}
					/>
					<Field
						name="/monitoring/readBy/withinHours"
						label="Within how many hours"
						fault={faultAt(faults, "/monitoring/readBy/withinHours")}
					>
						{(control) => (
							<NumberInput
								{...control}
								value={readBy.withinHours}
								onValue={(withinHours) =>
									withinHours !== undefined &&
									setReadBy({ ...readBy, withinHours })
								}
							/>
						)}
					</Field>
				</div>
			)}
		</>
	);
}

function isEmpty(text: Text): boolean {
	return Object.values(text).every((words) => words === "");
}
