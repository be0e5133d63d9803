import { once } from "node:events";
import { CommandError } from "./cli/command.ts";
import { runCli } from "./cli/run.ts";

const { stdout } = process;
let isClosed = false;
// Such as `waymark export | head`, which reads no further than it likes.
stdout.on("error", () => {
	isClosed = true;
});

process.exitCode = await runCli(process.argv.slice(2), {
	env: process.env,
	stdin: process.stdin,
	async write(output) {
		if (!stdout.write(output)) await once(stdout, "drain").catch(() => {});
		if (isClosed) throw new CommandError("Nobody reads the output any more.");
	},
	tell: console.error,
});
