import { useEffect, useState } from "react";
import type { Outbox } from "../respond/sending/outbox.ts";
import {
	type HandOver,
	noteIfRoom,
	readFact,
} from "../respond/shared/tablet-store.ts";
import type { Unreachable } from "./call.ts";
import {
	type Device,
	type DeviceSurvey,
	handOverOf,
	type Participant,
} from "./device.ts";
import { HandOverScreen } from "./hand-over-screen.tsx";
import { ParticipantScreen } from "./participant-screen.tsx";
import { ScanScreen } from "./scan-screen.tsx";
import { StaffScreen } from "./staff-screen.tsx";
import { StopScreen } from "./stop-screen.tsx";
import type { Enrolment } from "./tablet.ts";
import { useReadiness } from "./use-readiness.ts";
import { say } from "./words.ts";

/** What staff have chosen so far. */
type Choice =
	| { at: "home" | "stop" }
	| { at: "participant" | "scan"; survey: DeviceSurvey }
	| {
			at: "hand-over";
			to: Omit<HandOver, "id">;
			title: string;
			whom: string | null;
	  };

interface StaffAreaProps {
	outbox: Outbox;
	device: Device;
	network: "online" | Unreachable;
	onChange(enrolment: Enrolment): void;
	onLock(): void;
}

/** Behind the PIN: from choosing a survey to handing the tablet over. */
export function StaffArea(props: StaffAreaProps) {
	const { outbox, device, network, onChange, onLock } = props;
	const [choice, setChoice] = useState<Choice>({ at: "home" });
	const [after, setAfter] = useState<HandOver["after"]>("staff");
	const readiness = useReadiness(
		outbox,
		device,
		network === "online",
		onChange,
	);
	useEffect(() => {
		void readFact("afterEach").then((noted) => setAfter(noted ?? "staff"));
	}, []);
	const goHome = () => setChoice({ at: "home" });

	function chooseSurvey(survey: DeviceSurvey) {
		if (survey.hasParticipants) return setChoice({ at: "participant", survey });
		const to = handOverOf(survey, after);
		setChoice({ at: "hand-over", to, title: survey.title, whom: null });
	}
	function chooseParticipant(survey: DeviceSurvey, participant: Participant) {
		const to = handOverOf(survey, after, participant);
		const whom = say("handOverFor", { code: participant.code });
		setChoice({ at: "hand-over", to, title: survey.title, whom });
	}
	function chooseLetter(path: string, title: string) {
		const to = { link: null, path, after: "staff" } as const;
		const whom = say("handOverPersonal");
		setChoice({ at: "hand-over", to, title, whom });
	}

	switch (choice.at) {
		case "home":
			return (
				<StaffScreen
					outbox={outbox}
					device={device}
					network={network}
					readiness={readiness}
					after={after}
					onAfter={(next) => {
						setAfter(next);
						void noteIfRoom("afterEach", next);
					}}
					onChoose={chooseSurvey}
					onStop={() => setChoice({ at: "stop" })}
					onLock={onLock}
				/>
			);
		case "stop":
			return <StopScreen outbox={outbox} onBack={goHome} />;
		case "participant":
			return (
				<ParticipantScreen
					survey={choice.survey}
					onChoose={(participant) =>
						chooseParticipant(choice.survey, participant)
					}
					onScan={() => setChoice({ at: "scan", survey: choice.survey })}
					onBack={goHome}
				/>
			);
		case "scan":
			return (
				<ScanScreen
					onFound={(path) => chooseLetter(path, choice.survey.title)}
					onBack={() => setChoice({ at: "participant", survey: choice.survey })}
				/>
			);
		case "hand-over":
			return <HandOverScreen {...choice} onBack={goHome} />;
	}
}
