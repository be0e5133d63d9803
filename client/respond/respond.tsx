import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import type { Answers } from "#instruments/definition.ts";
import { raisedFlags } from "#instruments/red-flags.ts";
import type { FeedbackProps } from "./feedback/feedback.tsx";
import { finishedParcel } from "./journey/finished-parcel.ts";
import type { Journey } from "./journey/journey.ts";
import { goTo, useStep } from "./journey/steps.ts";
import { useAnswers } from "./journey/use-answers.ts";
import { EndPage } from "./pages/end-page.tsx";
import { Signposting } from "./pages/signposting.tsx";
import { StartPage, useStartHidden } from "./pages/start-page.tsx";
import { StepView } from "./pages/step-view.tsx";
import type { Courier } from "./sending/courier.ts";
import type { Parcel, WayIn } from "./sending/parcel.ts";
import { IdleGuard } from "./shared/idle-guard.tsx";
import type { PhoneCode } from "./shared/own-phone.tsx";
import { useHandOver } from "./shared/shared-context.ts";
import { useStartIdle } from "./shared/start-idle.ts";

/** On tablets alone. */
const OwnPhone = lazy(() => import("./shared/own-phone.tsx"));
/** Where the team shows something at once. */
const Feedback = lazy(loadFeedback);

/** Fetched while the questions are answered, so that it is there without a network too; without it there is none. */
function loadFeedback(): Promise<{ default: ComponentType<FeedbackProps> }> {
	return import("./feedback/feedback.tsx").catch(() => ({
		default: () => null,
	}));
}

interface RespondProps {
	journey: Journey;
	courier: Courier;
	way: WayIn;
	/** What the outbox held of this link when the page opened. */
	parcels: readonly Parcel[];
}

/** One person's questionnaire, from Start to what became of the answers. */
export function Respond({ journey, courier, way, parcels }: RespondProps) {
	useAnswers(journey);
	const step = useStep();
	const [finished, setFinished] = useState<string>();
	const [given, setGiven] = useState<Answers>();
	const { feedback, definition } = journey.collection;
	/** Only in memory: what was answered must not be told by what is kept here. */
	const [isFlagged, setFlagged] = useState(false);
	const response = finished ?? (step.at === "end" ? step.response : undefined);
	// On a shared device the browser's history may still know the last person's questions.
	const isBefore = step.at === "start" || !journey.isStarted;
	const isStart = response === undefined && isBefore;
	useStartHidden(!isStart);
	const handOver = useHandOver();
	const [code, setCode] = useState<PhoneCode>();
	const { idleSeconds } = journey.collection.survey.settings;
	const home = handOver?.path ?? location.pathname;
	useStartIdle(idleSeconds, home, journey.isShared && isStart);
	const guard = journey.isShared && <IdleGuard seconds={idleSeconds} />;

	const hasFeedback = feedback.own || feedback.unit;
	useEffect(() => {
		if (hasFeedback) void loadFeedback();
	}, [hasFeedback]);

	/** Once the answers are in the outbox they are nowhere else, and no way leads back to them. */
	async function finish() {
		const parcel = finishedParcel(journey, way);
		setFinished(parcel.id);
		setFlagged(raisedFlags(definition, journey.answers).length > 0);
		if (feedback.own) setGiven(journey.answers);
		const { sealTo } = journey.collection;
		if (!(await courier.take(parcel, way, sealTo))) return;
		goTo({ at: "end", response: parcel.id });
		journey.forget();
	}

	if (response !== undefined) {
		return (
			<>
				{isFlagged && (
					<Signposting definition={definition} language={journey.language} />
				)}
				<EndPage journey={journey} courier={courier} response={response}>
					{hasFeedback && (
						<Suspense fallback={null}>
							<Feedback journey={journey} way={way} given={given} />
						</Suspense>
					)}
				</EndPage>
				{guard}
			</>
		);
	}
	return isStart ? (
		<StartPage journey={journey} courier={courier} parcels={parcels} />
	) : (
		<>
			{!code && <StepView journey={journey} step={step} onFinish={finish} />}
			{handOver?.link && (
				<Suspense fallback={null}>
					<OwnPhone journey={journey} code={code} onCode={setCode} />
				</Suspense>
			)}
			{guard}
		</>
	);
}
