import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { SOCKET_ADDRESS } from "@/lib/platform/auth/address";
import { noteAddresses } from "@/lib/platform/start";

test("the address noted is the socket's, whatever a client writes under that name", async () => {
  noteAddresses();
  const server = createServer((request, response) => response.end(String(request.headers[SOCKET_ADDRESS])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const seen = await new Promise<string>((resolve, reject) => {
    get({ port, host: "127.0.0.1", headers: { [SOCKET_ADDRESS]: "203.0.113.66" } }, (response) => {
      let text = "";
      response.on("data", (piece) => {
        text += piece;
      });
      response.on("end", () => resolve(text));
    }).on("error", reject);
  });
  server.close();
  expect(seen).toBe("127.0.0.1");
});
