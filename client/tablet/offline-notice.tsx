import type { Readiness } from "./use-readiness.ts";
import { say } from "./words.ts";

/** Whether the tablet can go where there is no network, and how new what it asks is. */
export function OfflineNotice({ readiness }: { readiness: Readiness }) {
	const { isOffline, filling, filledAt, result, refresh } = readiness;
	if (isOffline === undefined) return null;
	if (!isOffline) {
		return (
			<section className="notice">
				<h2>{say("onlineOnlyTitle")}</h2>
				<p>{say("onlineOnly")}</p>
			</section>
		);
	}
	return (
		<section className="standing" aria-labelledby="offline-ready">
			<h2 id="offline-ready">
				{say(filledAt === undefined ? "getReadyTitle" : "offlineReady")}
			</h2>
			{filledAt !== undefined && (
				<p>{say("offlineSince", { time: shortTime.format(filledAt) })}</p>
			)}
			<p role="status">
				{filling.is === "yes" && say("getReady", filling)}
				{filling.is === "no" && result === "filled" && say("refreshed")}
				{filling.is === "no" && result === "kept" && say("notRefreshed")}
			</p>
			{result === "no-room" && (
				<p className="notice" role="alert">
					{say("noRoom")}
				</p>
			)}
			<button
				type="button"
				className="secondary"
				disabled={filling.is === "yes"}
				onClick={() => void refresh()}
			>
				{say("refresh")}
			</button>
		</section>
	);
}

const shortTime = new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeStyle: "short",
});
