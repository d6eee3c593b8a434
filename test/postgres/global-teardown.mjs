export default async function stopServer() {
  await globalThis.concordTestPostgres?.stop();
  delete globalThis.concordTestPostgres;
  delete process.env.CONCORD_TEST_POSTGRES;
}
