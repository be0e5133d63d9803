import { useEffect, useRef, useState } from "react";
import type { Answers } from "#instruments/definition.ts";
import type {
	PreviewNews,
	ShowThis,
} from "../../../respond/preview/preview-messages.ts";

/** What is to be shown, apart from the answers. */
export type Shown = Omit<ShowThis, "kind" | "answers">;

/** Hands the questionnaire to the page in the frame, and hears what is answered there. */
export function usePreview(
	shown: Shown,
	onLanguage: (language: string) => void,
) {
	const frame = useRef<HTMLIFrameElement>(null);
	const [isReady, setReady] = useState(false);
	const [hasFailed, setFailed] = useState(false);
	const [given, setGiven] = useState<Answers>({});
	/** Answers to begin anew with; a new object each time. */
	const [filled, fill] = useState<Answers>({});
	const sent = useRef<Answers | null>(null);
	useEffect(() => {
		function hear({ source, origin, data }: MessageEvent<PreviewNews>) {
			const isOurs = source === frame.current?.contentWindow;
			if (!isOurs || origin !== location.origin) return;
			if (data.kind === "ready") {
				sent.current = null;
				setReady(true);
			}
			if (data.kind === "failed") setFailed(true);
			if (data.kind === "language") onLanguage(data.language);
			if (data.kind === "answers") {
				setFailed(false);
				setGiven(data.answers);
			}
		}
		window.addEventListener("message", hear);
		return () => window.removeEventListener("message", hear);
	}, [onLanguage]);
	const { definition, language, contrast, textSize } = shown;
	useEffect(() => {
		if (!isReady) return;
		const message: ShowThis = {
			kind: "show",
			definition,
			language,
			contrast,
			textSize,
			answers: sent.current === filled ? null : filled,
		};
		sent.current = filled;
		frame.current?.contentWindow?.postMessage(message, location.origin);
	}, [isReady, definition, language, contrast, textSize, filled]);
	return { frame, given, fill, hasFailed };
}
