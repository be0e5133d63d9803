/**
 * What the start page loads while the respondent reads it. The page itself is the server's; from Start on
 * everything happens in this one document.
 */
import "./styles/respond.css";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { openJourney } from "./journey/open-journey.ts";
import {
	main,
	respondRoot,
	start,
	startButton,
	startStatus,
} from "./pages/start-elements.ts";
import { StartNotices } from "./pages/start-notices.tsx";
import { registerRenderers } from "./questions/register-renderers.ts";
import { Respond } from "./respond.tsx";
import { Courier } from "./sending/courier.ts";
import { openOutbox } from "./sending/outbox.ts";
import { Standings } from "./sending/standings.ts";
import { wordsIn } from "./words.ts";
import { WordsProvider } from "./words-context.ts";

const token = main.dataset.token ?? "";
const language = document.documentElement.lang;
const words = wordsIn(language);

registerRenderers();
const outbox = await openOutbox();
const parcels = await outbox.all();
const courier = new Courier(outbox, new Standings(parcels));
courier.hurry();
const ours = parcels.filter((parcel) => parcel.token === token);

// The page in its own type is fetched only now, so that it does not slow the questions down.
document.documentElement.classList.add("loaded");
if (start) await takeOver();
else show(<StartNotices courier={courier} parcels={ours} isShared={false} />);

/** Makes the questions ready behind the start page. */
async function takeOver(): Promise<void> {
	try {
		const journey = await openJourney(token, language);
		if (journey.isShared) startAfreshWhenRestored();
		const props = { journey, courier, token, parcels: ours };
		show(<Respond {...props} />);
	} catch (error) {
		sayThatItFailed();
		reportError(error);
	}
}

/** A page that the browser kept whole would show the next person what the last one saw. */
function startAfreshWhenRestored(): void {
	window.addEventListener("pageshow", ({ persisted }) => {
		if (persisted) location.reload();
	});
}

function show(content: ReactNode): void {
	createRoot(respondRoot).render(
		<WordsProvider value={words}>{content}</WordsProvider>,
	);
}

/** Said once the respondent waits for it; the next press tries again. */
function sayThatItFailed(): void {
	const button = startButton;
	if (!button) return;
	const isWaiting = button.dataset.pressed !== undefined;
	if (isWaiting) startStatus.textContent = words.say("loadFailed");
	button.onclick = () => {
		button.dataset.pressed = "";
		startStatus.textContent = words.say("moment");
		void takeOver();
	};
}
