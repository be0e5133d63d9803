import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Journey } from "./journey/journey.ts";
import { openJourney } from "./journey/open-journey.ts";
import { goTo } from "./journey/steps.ts";
import { stepsDone } from "./journey/way.ts";
import { speakPage } from "./language/speak-page.ts";
import { Speaking } from "./language/speaking.tsx";
import { MediaProvider } from "./media/media-context.ts";
import { NextPerson } from "./pages/next-person.tsx";
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
import { type Outbox, openOutbox } from "./sending/outbox.ts";
import { type Parcel, pathOf, type WayIn } from "./sending/parcel.ts";
import { sealFormer } from "./sending/seal-former.ts";
import { Standings } from "./sending/standings.ts";
import { takeCarried } from "./shared/carried-draft.ts";
import { findStanding, goToStaff, wayOf } from "./shared/hand-over.ts";
import { keepNothing } from "./shared/keep-nothing.ts";
import { HandOverProvider } from "./shared/shared-context.ts";
import type { HandOver } from "./shared/tablet-store.ts";
import { loadWords } from "./words.ts";
import { WordsProvider } from "./words-context.ts";

const token = main.dataset.token ?? "";
const language = document.documentElement.lang;

/** What this document found when it opened. */
interface Opened {
	handOver: HandOver | undefined;
	way: WayIn;
	outbox: Outbox;
	courier: Courier;
	/** What others left on a tablet is for staff to see, and not among them. */
	ours: Parcel[];
}

/** Asks whoever opened the link, and sends what they answer. */
export async function askAndSend(): Promise<void> {
	const opened = await openDocument();
	registerRenderers();
	opened.courier.hurry();
	// The page in its own type is fetched only now, so that it does not slow the questions down.
	document.documentElement.classList.add("loaded");
	if (start) await takeOver(opened);
	else await showNotices(opened);
}

async function openDocument(): Promise<Opened> {
	const standing = await findStanding();
	if (standing.is === "not-handed-over") await goToStaff();
	const handOver =
		standing.is === "handed-over" ? standing.handOver : undefined;
	const way = wayOf(token, handOver);
	const outbox = await openOutbox();
	const parcels = await outbox.all();
	const courier = new Courier(outbox, new Standings(parcels));
	const ours = handOver
		? []
		: parcels.filter((parcel) => parcel.path === pathOf(way, parcel.id));
	return { handOver, way, outbox, courier, ours };
}

/** Makes the questions ready behind the start page. */
async function takeOver(opened: Opened): Promise<void> {
	const { handOver, way, outbox, courier, ours } = opened;
	try {
		const carried = await takeCarried();
		const journey = await openJourney(token, language, !!handOver, carried);
		void sealFormer(outbox, journey.collection.sealTo);
		if (journey.isShared) keepNothing();
		if (carried) goOn(journey);
		const props = { journey, courier, way, parcels: ours };
		const words = await loadWords(journey.language);
		if (journey.language !== language) speakPage(journey.language, words);
		show(
			<Speaking journey={journey} words={words}>
				{() => (
					<HandOverProvider value={handOver}>
						<MediaProvider value={journey.collection.media}>
							<Respond {...props} />
						</MediaProvider>
					</HandOverProvider>
				)}
			</Speaking>,
		);
	} catch (error) {
		sayThatItFailed(opened);
		reportError(error);
	}
}

/** To the question after the last that was answered on the tablet. */
function goOn(journey: Journey): void {
	if (!journey.isStarted) return;
	for (const step of stepsDone(journey)) goTo(step);
}

/** On the page of a link that is closed: what became of answers given here earlier. */
async function showNotices(opened: Opened): Promise<void> {
	const { handOver, courier, ours } = opened;
	const words = await loadWords(language);
	show(
		<WordsProvider value={words}>
			<HandOverProvider value={handOver}>
				<StartNotices courier={courier} parcels={ours} isShared={false} />
				{handOver && <NextPerson />}
			</HandOverProvider>
		</WordsProvider>,
	);
}

function show(content: ReactNode): void {
	createRoot(respondRoot).render(content);
}

/** Said once the respondent waits for it; the next press tries again. */
function sayThatItFailed(opened: Opened): void {
	const button = startButton;
	if (!button) return;
	const isWaiting = button.dataset.pressed !== undefined;
	if (isWaiting) startStatus.textContent = main.dataset.failed ?? "";
	button.onclick = () => {
		button.dataset.pressed = "";
		startStatus.textContent = main.dataset.moment ?? "";
		void takeOver(opened);
	};
}
