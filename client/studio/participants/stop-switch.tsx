import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { api } from "../api.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say } from "../layout/toast-store.ts";
import { participantsQuery } from "../queries.ts";
import { onDay } from "../words.ts";

/** Whether somebody may be written to. */
export function StopSwitch({
	project,
	person,
}: {
	project: Project;
	person: Participant;
}) {
	const mayChange = project.abilities["change participants"];
	if (person.stoppedAt !== null)
		return (
			<section className="section">
				<h2>Has said stop</h2>
				<p>
					Since {onDay(person.stoppedAt)}
					{person.stopReason && `: ${person.stopReason}`}. They get no links,
					letters or reminders.
				</p>
				{mayChange && <Resume project={project.id} person={person} />}
			</section>
		);
	if (!mayChange) return null;
	return (
		<section className="section">
			<h2>If they say stop</h2>
			<SayStop project={project.id} person={person} />
		</section>
	);
}

function SayStop({
	project,
	person,
}: {
	project: string;
	person: Participant;
}) {
	const refresh = useRefresh(project);
	const form = useForm({
		initial: { reason: "" },
		send: ({ reason }) =>
			api.stopParticipant(project, person.id, {
				...(reason.trim() && { reason: reason.trim() }),
			}),
		async done() {
			await refresh();
			say(`${person.code} gets nothing more from this project.`);
		},
	});
	return (
		<Form form={form} action="They said stop" working="Noting it…">
			<TextField
				name="reason"
				label="Why"
				hint="In a few words, without names. They need not give a reason."
				optional
				maxLength={200}
				value={form.values.reason}
				onValue={(reason) => form.set({ reason })}
				fault={form.faults.reason}
			/>
		</Form>
	);
}

function Resume({ project, person }: { project: string; person: Participant }) {
	const refresh = useRefresh(project);
	const { mutate, error } = useMutation({
		mutationFn: () => api.resumeParticipant(project, person.id),
		async onSuccess() {
			await refresh();
			say(`${person.code} may be written to again.`);
		},
	});
	return (
		<>
			<button type="button" className="button" onClick={() => mutate()}>
				They may be written to again
			</button>
			{error && (
				<p className="fault" role="alert">
					{error.message}
				</p>
			)}
		</>
	);
}

function useRefresh(project: string) {
	const client = useQueryClient();
	return () => client.invalidateQueries(participantsQuery(project));
}
