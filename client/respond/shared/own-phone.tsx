import { useState } from "react";
import type { Journey } from "../journey/journey.ts";
import { QrCode } from "../pages/qr-code.tsx";
import { usePageTitle } from "../pages/use-page-title.ts";
import { Heading } from "../questions/heading.tsx";
import { useWords } from "../words-context.ts";
import { carryOn } from "./carried-draft.ts";
import { leaveDevice } from "./leave-device.ts";
import { askForPhone } from "./phone-way.ts";
import { useHandOver } from "./shared-context.ts";

interface OwnPhoneProps {
	journey: Journey;
	/** Shown in place of the question, once it is there. */
	code: PhoneCode | undefined;
	onCode(code: PhoneCode | undefined): void;
}

export interface PhoneCode {
	url: string;
	/** Whether what was written in own words did not fit. */
	isShortened: boolean;
}

/** Below a question on a tablet: the way to go on with it on one's own phone, while there is a network. */
export default function OwnPhone({ journey, code, onCode }: OwnPhoneProps) {
	const { mark, say } = useWords();
	const handOver = useHandOver();
	const [state, setState] = useState<"ready" | "asking" | "failed">("ready");
	if (!handOver?.link || !navigator.onLine) return null;
	const { link, participant } = handOver;
	async function ask(link: string) {
		setState("asking");
		const way = await askForPhone(link, participant, journey);
		if (!way) return setState("failed");
		const { definition } = journey.collection;
		onCode(await carryOn(way, journey.draft, definition));
		setState("ready");
	}
	if (code) return <PhonePage code={code} onBack={() => onCode(undefined)} />;
	return (
		<div className="own-phone" {...mark}>
			<button
				type="button"
				className="quiet"
				disabled={state === "asking"}
				onClick={() => void ask(link)}
			>
				{say("phoneButton")}
			</button>
			<p role="status">
				{state === "asking" && say("moment")}
				{state === "failed" && say("phoneFailed")}
			</p>
		</div>
	);
}

interface PhonePageProps {
	code: PhoneCode;
	onBack(): void;
}

/** The code to scan. Once it is on the phone, nothing of it stays here. */
function PhonePage({ code, onBack }: PhonePageProps) {
	const { mark, say } = useWords();
	usePageTitle(say("phoneTitle"));
	return (
		<div className="page phone-page" {...mark}>
			<Heading>{say("phoneTitle")}</Heading>
			<p>{say("phoneHow")}</p>
			{code.isShortened && <p className="notice">{say("phoneShortened")}</p>}
			<QrCode text={code.url} label={say("phoneCode")} />
			<div className="actions">
				<button
					type="button"
					className="primary"
					onClick={() => void leaveDevice()}
				>
					{say("phoneDone")}
				</button>
				<button type="button" className="quiet" onClick={onBack}>
					{say("phoneBack")}
				</button>
			</div>
		</div>
	);
}
