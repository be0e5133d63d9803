import type { Outbox } from "../respond/sending/outbox.ts";
import type { HandOver } from "../respond/shared/tablet-store.ts";
import { AfterEach } from "./after-each.tsx";
import type { Unreachable } from "./call.ts";
import type { Device, DeviceSurvey } from "./device.ts";
import { OfflineNotice } from "./offline-notice.tsx";
import { Screen } from "./screen.tsx";
import { StandingPanel } from "./standing-panel.tsx";
import { SurveyCards } from "./survey-cards.tsx";
import type { Readiness } from "./use-readiness.ts";
import { say, type WordKey } from "./words.ts";

interface StaffScreenProps {
	outbox: Outbox;
	device: Device;
	network: "online" | Unreachable;
	readiness: Readiness;
	after: HandOver["after"];
	onAfter(after: HandOver["after"]): void;
	onChoose(survey: DeviceSurvey): void;
	onStop(): void;
	onLock(): void;
}

const withoutServer: Record<Unreachable, WordKey> = {
	offline: "workingOffline",
	portal: "workingPortal",
	trouble: "workingTrouble",
};

/** What staff see first: what to hand over, and below it how the tablet stands. */
export function StaffScreen(props: StaffScreenProps) {
	const { outbox, device, network, readiness, onChoose, onLock } = props;
	const { name, site } = device.device;
	const lock = (
		<button type="button" className="secondary" onClick={onLock}>
			{say("lock")}
		</button>
	);
	return (
		<Screen title={say("chooseSurvey")} aside={lock}>
			<p className="where">
				{[device.organisation, device.project, site, name]
					.filter((part) => part !== null)
					.join(" · ")}
			</p>
			{network !== "online" && (
				<p className="notice" role="status">
					{say(withoutServer[network])}
				</p>
			)}
			<SurveyCards surveys={device.surveys} onChoose={onChoose} />
			<AfterEach after={props.after} onChange={props.onAfter} />
			<StandingPanel outbox={outbox} />
			<OfflineNotice readiness={readiness} />
			<button type="button" className="secondary" onClick={props.onStop}>
				{say("removeTitle")}
			</button>
		</Screen>
	);
}
