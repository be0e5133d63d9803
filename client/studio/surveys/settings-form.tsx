import { useQueryClient } from "@tanstack/react-query";
import type { SurveySettings } from "../../../server/surveys/settings.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { surveyQuery } from "../queries.ts";
import { type Faults, request } from "../request.ts";

interface Draft {
	idleSeconds: string;
	asksWhoAnswered: boolean;
}

const fewest = 30;
const most = 300;

export function SettingsForm({
	project,
	survey,
}: {
	project: string;
	survey: Survey;
}) {
	const client = useQueryClient();
	const { idleSeconds, asksWhoAnswered } = survey.settings;
	const form = useForm<Draft, SurveySettings>({
		initial: { idleSeconds: String(idleSeconds), asksWhoAnswered },
		check,
		send: (draft) =>
			request("PUT", `/projects/${project}/surveys/${survey.id}/settings`, {
				idleSeconds: Number(draft.idleSeconds),
				asksWhoAnswered: draft.asksWhoAnswered,
			}),
		async done() {
			await client.invalidateQueries(surveyQuery(project, survey.id));
			say("The settings are saved.");
		},
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Save settings" working="Saving…">
			<TextField
				name="idleSeconds"
				label="Seconds until a shared device asks whether anybody is there"
				hint={`From ${fewest} to ${most}; 90 suits most. Without an answer the device is cleared 30 seconds later.`}
				inputMode="numeric"
				value={values.idleSeconds}
				onValue={(seconds) => set({ idleSeconds: seconds })}
				fault={faults.idleSeconds}
			/>
			<TickField
				name="asksWhoAnswered"
				label="Ask who answered"
				hint="On their own, with help, or for someone else. It is kept with the answers, so that the summary can tell them apart."
				ticked={values.asksWhoAnswered}
				onTick={(ticked) => set({ asksWhoAnswered: ticked })}
			/>
		</Form>
	);
}

function check({ idleSeconds }: Draft): Faults {
	if (isInRange(idleSeconds)) return {};
	return {
		idleSeconds: `Enter a whole number of seconds from ${fewest} to ${most}`,
	};
}

function isInRange(typed: string): boolean {
	const seconds = Number(typed);
	return /^\d+$/.test(typed) && seconds >= fewest && seconds <= most;
}
