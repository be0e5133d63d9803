import { useEffect, useMemo, useState } from "react";

export type Playing = "idle" | "playing" | "paused" | "failed";

/** What a listen button drives. It never begins by itself. */
export interface Player {
	state: Playing;
	/** Begins, or goes on after a pause. */
	play(): void;
	/** Absent where the device cannot go on after one. */
	pause?(): void;
	stop(): void;
}

/** Plays a recording. Ends when the page is left. */
export function useRecording(url: string): Player {
	const [state, setState] = useState<Playing>("idle");
	const audio = useMemo(() => {
		const made = new Audio();
		made.preload = "none";
		made.src = url;
		return made;
	}, [url]);
	const stop = () => {
		audio.pause();
		audio.currentTime = 0;
		setState("idle");
	};
	useEffect(() => {
		audio.onended = () => setState("idle");
		audio.onpause = () =>
			setState((before) => (before === "playing" ? "paused" : before));
		return () => audio.pause();
	}, [audio]);
	return {
		state,
		play() {
			setState("playing");
			audio.play().catch((error: Error) => {
				// Paused before it had come.
				if (error.name !== "AbortError") setState("failed");
			});
		},
		pause: () => audio.pause(),
		stop,
	};
}

/** Has the browser read these texts, one after the other. Many devices cannot go on after a pause. */
export function useSpeech(
	texts: readonly string[],
	voice: SpeechSynthesisVoice,
): Player {
	const [state, setState] = useState<Playing>("idle");
	useEffect(() => {
		const silence = () => speechSynthesis.cancel();
		// Some browsers go on speaking after the document is gone.
		window.addEventListener("pagehide", silence);
		return () => {
			window.removeEventListener("pagehide", silence);
			silence();
		};
	}, []);
	return {
		state,
		play() {
			speechSynthesis.cancel();
			setState("playing");
			const spoken = texts.map((text) => utteranceOf(text, voice));
			for (const each of spoken) {
				each.onerror = ({ error }) => {
					const isOurs = error === "canceled" || error === "interrupted";
					setState(isOurs ? "idle" : "failed");
				};
				speechSynthesis.speak(each);
			}
			const last = spoken.at(-1);
			if (last) last.onend = () => setState("idle");
		},
		stop() {
			speechSynthesis.cancel();
			setState("idle");
		},
	};
}

function utteranceOf(text: string, voice: SpeechSynthesisVoice) {
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	return utterance;
}
