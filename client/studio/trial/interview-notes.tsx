import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import type {
	InterviewNote,
	Trial,
} from "../../../server/trials/trials.schemas.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import { counted, english, onDay } from "../words.ts";
import { NoteForm } from "./note-form.tsx";
import { stepWords } from "./step-words.ts";
import { trialApi, trialKey } from "./trial-api.ts";

interface InterviewNotesProps {
	project: Project;
	survey: Survey;
	definition: Instrument;
	notes: readonly InterviewNote[];
}

/** Notes of cognitive interviews: people think aloud while they answer. */
export function InterviewNotes({
	project,
	survey,
	definition,
	notes,
}: InterviewNotesProps) {
	const client = useQueryClient();
	const mayChange = project.abilities["change trials"];
	const show = (trial: Trial) =>
		client.setQueryData(trialKey(project.id, survey.id), trial);
	const { id, version } = survey.instrument;
	return (
		<section className="section">
			<h2>Interviews</h2>
			<p>
				Ask a few people to think aloud while they answer, and to say the
				question in their own words. Note where they stumble.{" "}
				{notes.length > 0 && (
					<>
						When you know what to change,{" "}
						<Link to={`/library/${id}/${version}`}>make a new version</Link>.
					</>
				)}
			</p>
			{notes.length === 0 ? (
				<p className="hint">Nothing is noted yet.</p>
			) : (
				<>
					<p className="hint">{interviewed(notes)}</p>
					<ul className="codebook" aria-label="Notes">
						{notes.map((note) => (
							<Note
								key={note.id}
								note={note}
								definition={definition}
								mayChange={mayChange}
								place={[project.id, survey.id]}
								onTrial={show}
							/>
						))}
					</ul>
				</>
			)}
			{mayChange && (
				<section className="section trial-note">
					<h3>Add a note</h3>
					<NoteForm
						definition={definition}
						action="Add it"
						send={(note) => trialApi.add(project.id, survey.id, note)}
						done={(trial) => {
							show(trial);
							say("The note is kept.");
						}}
					/>
				</section>
			)}
		</section>
	);
}

function interviewed(notes: readonly InterviewNote[]): string {
	const interviews = new Set(notes.map(({ interview }) => interview)).size;
	return `${counted(notes.length, "note")} of ${counted(interviews, "interview")}.`;
}

function Note({
	note,
	definition,
	mayChange,
	place: [project, survey],
	onTrial,
}: {
	note: InterviewNote;
	definition: Instrument;
	mayChange: boolean;
	place: readonly [string, string];
	onTrial(trial: Trial): void;
}) {
	const client = useQueryClient();
	const [isChanging, setChanging] = useState(false);
	const index = definition.items.findIndex(({ id }) => id === note.item);
	const item = definition.items[index];
	const about = item
		? `${index + 1}. ${english(item.topic)}`
		: "The whole questionnaire";
	async function remove() {
		const { id: _, by: __, at: ___, ...kept } = note;
		try {
			await trialApi.remove(project, survey, note.id);
			await client.invalidateQueries({ queryKey: trialKey(project, survey) });
			say("The note is taken away.", {
				label: "Undo",
				run: () =>
					trialApi.add(project, survey, kept).then(onTrial, sayProblem),
			});
		} catch (error) {
			sayProblem(error);
		}
	}
	return (
		<li className="codebook-theme">
			<h3>
				{about} <span className="badge">{stepWords[note.step].name}</span>
			</h3>
			<p>{note.note}</p>
			{note.suggestion && <p>Might be changed: {note.suggestion}</p>}
			<p className="hint">
				Interview {note.interview}, noted by {note.by} on {onDay(note.at)}
			</p>
			{mayChange && (
				<div className="codebook-actions">
					<button
						type="button"
						className="button quiet"
						aria-expanded={isChanging}
						onClick={() => setChanging(!isChanging)}
					>
						Change<span className="visually-hidden">: {about}</span>
					</button>
					<button type="button" className="button quiet" onClick={remove}>
						Take away<span className="visually-hidden">: {about}</span>
					</button>
				</div>
			)}
			{isChanging && (
				<NoteForm
					definition={definition}
					note={note}
					action="Save"
					send={(changed) => trialApi.change(project, survey, note.id, changed)}
					done={(trial) => {
						onTrial(trial);
						setChanging(false);
						say("The note is changed.");
					}}
				/>
			)}
		</li>
	);
}
