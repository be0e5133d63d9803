import "./media.css";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../words-context.ts";
import { useSound } from "./media-context.ts";
import { type Player, useRecording, useSpeech } from "./player.ts";
import { useVoice } from "./voices.ts";

interface ListenProps {
	/** An item's id, or `start`. */
	item: string;
	language: string;
	/** What the browser reads where nobody has made a recording; nothing of ours is spoken when empty. */
	texts: readonly string[];
}

/**
 * A button that reads a question out: the team's recording in this language, else a voice of this device that
 * speaks it, else nothing.
 */
export function Listen({ item, language, texts }: ListenProps) {
	const recording = useSound(item, language);
	const voice = useVoice(language);
	if (recording) return <Recording key={recording} url={recording} />;
	if (!voice || texts.length === 0) return null;
	const key = `${item} ${voice.voiceURI}`;
	return <Speech key={key} texts={texts} voice={voice} />;
}

function Recording({ url }: { url: string }) {
	return <Controls player={useRecording(url)} />;
}

function Speech(props: {
	texts: readonly string[];
	voice: SpeechSynthesisVoice;
}) {
	return <Controls player={useSpeech(props.texts, props.voice)} />;
}

function Controls({ player }: { player: Player }) {
	const { mark, say } = useWords();
	const isFirst = useFirstTime();
	const { state, play, pause, stop } = player;
	const main = useRef<HTMLButtonElement>(null);
	const isPlaying = state === "playing";
	const isHeard = isPlaying || state === "paused";
	const halt = pause ? "listenPause" : "listenStop";
	const begin = state === "paused" ? "listenGoOn" : "listen";
	return (
		<div className="listen" {...mark}>
			<div className="choices">
				<button
					type="button"
					ref={main}
					className={isPlaying ? "secondary pause" : "secondary play"}
					onClick={isPlaying ? (pause ?? stop) : play}
				>
					{say(isPlaying ? halt : begin)}
				</button>
				{pause && isHeard && (
					<button
						type="button"
						className="secondary"
						onClick={() => {
							stop();
							main.current?.focus();
						}}
					>
						{say("listenStop")}
					</button>
				)}
			</div>
			{isFirst && <p className="hint">{say("listenHeadphones")}</p>}
			<p
				role="status"
				className={state === "failed" ? "hint" : "visually-hidden"}
			>
				{state === "failed" ? say("listenFailed") : ""}
			</p>
		</div>
	);
}

/** Whether a listen button was offered in this document before; one document is one respondent. */
let wasOffered = false;

function useFirstTime(): boolean {
	const [isFirst] = useState(!wasOffered);
	useEffect(() => {
		wasOffered = true;
	}, []);
	return isFirst;
}
