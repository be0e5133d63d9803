import type { Delivery } from "./send.ts";

/** What became of a response. */
export interface News {
	/** The id of the response. */
	id: string;
	delivery: Delivery;
}

const CHANNEL = "waymark-outbox";
const here = new EventTarget();

/** Tells this document, and every other of this device: another tab may have sent what this one took. */
export function announce(news: News): void {
	here.dispatchEvent(new CustomEvent("news", { detail: news }));
	if (!("BroadcastChannel" in globalThis)) return;
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(news);
	channel.close();
}

/** Calls back with all that is announced from now on, here and elsewhere on this device. Returns what ends it. */
export function onNews(hear: (news: News) => void): () => void {
	const hearHere = (event: Event) => hear((event as CustomEvent<News>).detail);
	here.addEventListener("news", hearHere);
	const channel =
		"BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : null;
	if (channel) channel.onmessage = ({ data }) => hear(data);
	return () => {
		here.removeEventListener("news", hearHere);
		channel?.close();
	};
}
