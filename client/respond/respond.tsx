import { useState } from "react";
import { finishedParcel } from "./journey/finished-parcel.ts";
import type { Journey } from "./journey/journey.ts";
import { goTo, useStep } from "./journey/steps.ts";
import { useAnswers } from "./journey/use-answers.ts";
import { EndPage } from "./pages/end-page.tsx";
import { StartPage, useStartHidden } from "./pages/start-page.tsx";
import { StepView } from "./pages/step-view.tsx";
import type { Courier } from "./sending/courier.ts";
import type { Parcel } from "./sending/outbox.ts";

interface RespondProps {
	journey: Journey;
	courier: Courier;
	token: string;
	/** What the outbox held of this link when the page opened. */
	parcels: readonly Parcel[];
}

/** One person's questionnaire, from Start to what became of the answers. */
export function Respond({ journey, courier, token, parcels }: RespondProps) {
	useAnswers(journey);
	const step = useStep();
	const [finished, setFinished] = useState<string>();
	const response = finished ?? (step.at === "end" ? step.response : undefined);
	// On a shared device the browser's history may still know the last person's questions.
	const isBefore = step.at === "start" || !journey.isStarted;
	const isStart = response === undefined && isBefore;
	useStartHidden(!isStart);

	/** Once the answers are in the outbox they are nowhere else, and no way leads back to them. */
	async function finish() {
		const parcel = finishedParcel(journey, token);
		setFinished(parcel.id);
		if (!(await courier.take(parcel))) return;
		goTo({ at: "end", response: parcel.id });
		journey.forget();
	}

	if (response !== undefined) {
		return <EndPage journey={journey} courier={courier} response={response} />;
	}
	return isStart ? (
		<StartPage journey={journey} courier={courier} parcels={parcels} />
	) : (
		<StepView journey={journey} step={step} onFinish={finish} />
	);
}
