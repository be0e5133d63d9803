import { useEffect, useLayoutEffect, useState } from "react";
import type { Draft } from "../journey/draft.ts";
import type { Journey } from "../journey/journey.ts";
import { goTo } from "../journey/steps.ts";
import { stepsDone, stepsOf } from "../journey/way.ts";
import { useStartLanguage } from "../language/use-start-language.ts";
import { StartListen } from "../media/start-listen.tsx";
import type { Courier } from "../sending/courier.ts";
import type { Parcel } from "../sending/parcel.ts";
import { ResumeChoice } from "./resume-choice.tsx";
import { start, startButton, startStatus } from "./start-elements.ts";
import { StartNotices } from "./start-notices.tsx";

interface StartPageProps {
	journey: Journey;
	courier: Courier;
	parcels: readonly Parcel[];
}

/** Takes over from the server's page: its Start button works, and below it stands what this device holds. */
export function StartPage({ journey, courier, parcels }: StartPageProps) {
	const { isShared } = journey;
	// On a shared device whoever is at the start page is somebody new.
	const [isResumable] = useState(!isShared && journey.isBegun);
	function begin(consent?: Draft["consent"]) {
		journey.start(consent);
		const [first] = stepsOf(journey);
		if (first) goTo(first);
	}
	function goOn() {
		journey.speak(journey.language);
		for (const step of stepsDone(journey)) goTo(step);
	}
	useStartLanguage(isShared);
	useStartButton(() => begin(), isResumable);
	return (
		<>
			<StartListen language={journey.language} />
			{isResumable && (
				<ResumeChoice
					onGoOn={goOn}
					onStartAgain={() => begin(journey.draft.consent)}
				/>
			)}
			<StartNotices courier={courier} parcels={parcels} isShared={isShared} />
		</>
	);
}

/** Shows or hides the server's part of the page. */
export function useStartHidden(isHidden: boolean): void {
	useLayoutEffect(() => {
		if (start) start.hidden = isHidden;
		startStatus.textContent = "";
	}, [isHidden]);
}

/** A press that came before the questions were there counts now. */
function useStartButton(begin: () => void, isResumable: boolean): void {
	useEffect(() => {
		if (!startButton) return;
		startButton.hidden = isResumable;
		startButton.onclick = begin;
		if (startButton.dataset.pressed === undefined) return;
		delete startButton.dataset.pressed;
		if (!isResumable) begin();
	});
}
