import { useState } from "react";
import { deliverAll } from "../respond/sending/deliver.ts";
import type { Outbox } from "../respond/sending/outbox.ts";
import { sendReport } from "./send-report.ts";
import { ageInWords, alarmOf, dayOf, type OutboxStanding } from "./standing.ts";
import { useOutbox } from "./use-outbox.ts";
import { say } from "./words.ts";

/** How many answers this tablet has taken, how many the server has, and what still waits here. */
export function StandingPanel({ outbox }: { outbox: Outbox }) {
	const { standing, taken, received, look } = useOutbox(outbox);
	const [said, setSaid] = useState("");
	const today = dayOf(new Date());
	const of = (days: typeof taken) =>
		days.find(({ day }) => day === today)?.count ?? 0;
	const alarm = alarmOf(standing.age);
	async function sendNow() {
		setSaid(say("moment"));
		const { waiting } = await deliverAll(outbox);
		await sendReport(outbox);
		await look();
		setSaid(say(waiting === 0 ? "sendNowNothing" : "sendNowLeft"));
	}
	return (
		<section className="standing" aria-labelledby="standing">
			<h2 id="standing">{say("standingTitle")}</h2>
			<p className="figures">
				{say("today", { taken: of(taken), received: of(received) })}
			</p>
			<p>{waitingInWords(standing)}</p>
			{standing.refused > 0 && (
				<p className="notice">
					{say("refusedOnes", { count: standing.refused })}
				</p>
			)}
			{alarm && (
				<p className="notice alarm" role="alert">
					{say(alarm)}
				</p>
			)}
			<p>{say("neverClear")}</p>
			<button
				type="button"
				className="secondary"
				onClick={() => void sendNow()}
			>
				{say("sendNow")}
			</button>
			<p role="status">{said}</p>
		</section>
	);
}

function waitingInWords({ waiting, age }: OutboxStanding): string {
	if (age === null) return say("noneWaiting");
	return say(waiting === 1 ? "waitingOne" : "waitingMany", {
		count: waiting,
		age: ageInWords(age),
	});
}
