import { useSyncExternalStore } from "react";

/**
 * A voice on this device that speaks this language; undefined where there is none, because a voice of another
 * language makes nonsense of the words. Voices of a far-away service are left out: what is read aloud would
 * travel there. Voices load late, so the answer may change.
 */
export function useVoice(language: string): SpeechSynthesisVoice | undefined {
	useSyncExternalStore(subscribe, voicesNow);
	return voiceFor(language, speech?.getVoices() ?? []);
}

const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

function subscribe(onChange: () => void): () => void {
	speech?.addEventListener?.("voiceschanged", onChange);
	return () => speech?.removeEventListener?.("voiceschanged", onChange);
}

function voicesNow(): string {
	const voices = speech?.getVoices() ?? [];
	return voices.map(({ voiceURI }) => voiceURI).join();
}

/** The very tag (`pt-BR`) before another of the language (`pt-PT`). Android writes `pt_BR`. */
export function voiceFor<
	Voice extends Pick<SpeechSynthesisVoice, "lang" | "localService">,
>(language: string, voices: readonly Voice[]): Voice | undefined {
	const wanted = tagOf(language);
	const local = voices.filter(({ localService }) => localService);
	return (
		local.find(({ lang }) => tagOf(lang) === wanted) ??
		local.find(({ lang }) => primaryOf(lang) === primaryOf(language))
	);
}

function tagOf(language: string): string {
	return language.replaceAll("_", "-").toLowerCase();
}

function primaryOf(language: string): string | undefined {
	return tagOf(language).split("-", 1)[0];
}
