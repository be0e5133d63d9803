import { useEffect, useState } from "react";
import type { DeviceSurvey, Participant } from "./device.ts";
import { type Found, findParticipants } from "./find-participants.ts";
import { Screen } from "./screen.tsx";
import { say } from "./words.ts";

interface ParticipantScreenProps {
	survey: DeviceSurvey;
	onChoose(participant: Participant): void;
	onScan(): void;
	onBack(): void;
}

/** For whom the tablet is, by pseudonym: there are no names here. */
export function ParticipantScreen(props: ParticipantScreenProps) {
	const { survey, onChoose, onScan, onBack } = props;
	const [find, setFind] = useState("");
	const [found, setFound] = useState<Found>();
	useEffect(() => {
		let isLatest = true;
		void findParticipants(survey.link, find).then((each) => {
			if (isLatest) setFound(each);
		});
		return () => {
			isLatest = false;
		};
	}, [survey.link, find]);
	const back = (
		<button type="button" className="secondary" onClick={onBack}>
			{say("back")}
		</button>
	);
	return (
		<Screen title={say("participantTitle")} aside={back}>
			<p className="where">{survey.title}</p>
			<button type="button" className="primary" onClick={onScan}>
				{say("scan")}
			</button>
			<label htmlFor="find">{say("participantFind")}</label>
			<p className="hint" id="find-hint">
				{say("participantFindHint")}
			</p>
			<input
				id="find"
				value={find}
				onChange={({ target }) => setFind(target.value)}
				aria-describedby="find-hint"
				autoComplete="off"
				autoCapitalize="characters"
				spellCheck={false}
			/>
			<p role="status">{found && sayOf(found)}</p>
			<ul className="people">
				{found?.people.map((person) => (
					<li key={person.id}>
						<button type="button" onClick={() => onChoose(person)}>
							<strong>{person.code}</strong>
							{person.answered && <span>{say("participantAnswered")}</span>}
						</button>
					</li>
				))}
			</ul>
		</Screen>
	);
}

function sayOf({ from, people }: Found): string {
	if (from === "nowhere") return say("participantMissing");
	if (people.length === 0) return say("participantNone");
	return from === "tablet" ? say("participantOffline") : "";
}
