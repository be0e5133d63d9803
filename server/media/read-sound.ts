export type SoundType = "audio/mpeg" | "audio/ogg" | "audio/mp4" | "audio/wav";

/** What a file is, told by its first bytes; null for anything but MP3, Ogg (Opus, Vorbis, FLAC), M4A and WAV. */
export function readSound(file: Buffer): SoundType | null {
	if (isWav(file)) return "audio/wav";
	if (isOgg(file)) return "audio/ogg";
	if (isM4a(file)) return "audio/mp4";
	return isMp3(file) ? "audio/mpeg" : null;
}

/** The RIFF chunk is the whole file. */
function isWav(file: Buffer): boolean {
	return (
		text(file, 0, 4) === "RIFF" &&
		text(file, 8, 8) === "WAVEfmt " &&
		file.readUInt32LE(4) + 8 === file.length
	);
}

/** RFC 3533: the first page holds the head of a sound, not of a film. */
function isOgg(file: Buffer): boolean {
	const head = text(file, 0, 64);
	const isFirst = head.startsWith("OggS\0");
	return isFirst && /OpusHead|vorbis|FLAC/.test(head);
}

/** ISO/IEC 14496-12, 4.3: the brands of sounds. */
function isM4a(file: Buffer): boolean {
	return /^ftyp(M4A |M4B |mp4[12]|isom|iso[2-9]|dash)/.test(text(file, 4, 8));
}

/** An ID3v2 tag or the header of a frame: layer III, with a bit rate and a sampling rate that exist. */
function isMp3(file: Buffer): boolean {
	if (file.length < 10) return false;
	const [, , , version = 0] = file;
	if (text(file, 0, 3) === "ID3") return version >= 2 && version <= 4;
	const header = file.readUInt32BE(0);
	const isLayer3 = (header & 0xffe60000) >>> 0 === 0xffe20000;
	const bitRate = (header >>> 12) & 15;
	const samplingRate = (header >>> 10) & 3;
	return isLayer3 && bitRate > 0 && bitRate < 15 && samplingRate < 3;
}

function text(file: Buffer, at: number, length: number): string {
	return file.toString("latin1", at, at + length);
}
