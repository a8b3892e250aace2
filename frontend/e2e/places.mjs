// What is to be drawn: every screen, and what a person does there that opens something.

/**
 * A screen, where it is, and what to do there before the picture is taken. `states` are those it is drawn in if not in all
 * of them; with `onboarded` the welcome is behind this person, and with `moves` moments pass, which else they do not.
 */
export const screens = [
  { name: 'home', hash: '#/home' },
  { name: 'provide', hash: '#/provide' },
  { name: 'provide-schedule', hash: '#/provide?tab=schedule' },
  { name: 'provide-limits', hash: '#/provide?tab=limits' },
  { name: 'market', hash: '#/market' },
  { name: 'market-offer', hash: '#/market', states: ['typical'], act: (p) => openOffer(p) },
  {
    name: 'market-rent',
    hash: '#/market',
    states: ['typical'],
    act: async (p) => {
      await openOffer(p)
      await p.getByRole('button', { name: 'Rent', exact: true }).click()
      await p.getByRole('button', { name: /Rent for at most/ }).waitFor()
    },
  },
  {
    name: 'market-refused',
    hash: '#/market',
    states: ['typical'],
    act: (p) => p.getByText('Show what is left out').click(),
  },
  { name: 'leases', hash: '#/leases' },
  { name: 'lease-running', hash: '#/leases/L-rent-1', states: ['typical', 'loading'] },
  { name: 'lease-failed', hash: '#/leases/L-rent-4', states: ['typical'] },
  { name: 'lease-settled', hash: '#/leases/L-rent-3', states: ['typical'] },
  { name: 'lease-missing', hash: '#/leases/none', states: ['typical'] },
  {
    name: 'lease-viewer',
    hash: '#/leases/L-rent-3',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: /frame-0002/ }).click(),
  },
  {
    name: 'lease-cancel',
    hash: '#/leases/L-rent-1',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Cancel', exact: true }).click(),
  },
  { name: 'wallet', hash: '#/wallet' },
  { name: 'wallet-activity', hash: '#/wallet?tab=activity' },
  {
    name: 'wallet-activity-all',
    hash: '#/wallet?tab=activity',
    states: ['many'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Load all' }).click()
      await p.getByRole('heading', { name: '10,000 transactions' }).waitFor()
    },
  },
  {
    name: 'wallet-transaction',
    hash: '#/wallet?tab=activity',
    states: ['typical'],
    act: (p) => p.getByRole('row').filter({ hasText: 'Confirmed' }).click(),
  },
  {
    name: 'wallet-received',
    hash: '#/wallet?tab=activity',
    states: ['typical'],
    act: (p) => p.getByRole('row').filter({ hasText: 'Received' }).click(),
  },
  { name: 'wallet-accounts', hash: '#/wallet?tab=accounts' },
  { name: 'wallet-limits', hash: '#/wallet?tab=limits' },
  {
    name: 'wallet-limits-raise',
    hash: '#/wallet?tab=limits',
    states: ['typical'],
    act: (p) => p.getByRole('switch', { name: 'For one lease' }).click(),
  },
  { name: 'wallet-stake', hash: '#/wallet?tab=stake' },
  { name: 'wallet-stake-elsewhere', hash: '#/wallet?tab=stake', states: ['elsewhere'] },
  {
    name: 'wallet-stake-votes',
    hash: '#/wallet?tab=stake',
    states: ['empty', 'typical', 'many'],
    act: (p) =>
      p
        .getByRole('heading', { name: 'Votes', exact: true })
        .evaluate((e) => e.closest('main').scrollBy(0, e.getBoundingClientRect().top - 72)),
  },
  {
    name: 'wallet-stake-form',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: (p) => openStake(p),
  },
  {
    name: 'wallet-stake-refused',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await openStake(p)
      await p.getByLabel('Amount').fill('999')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('alert').waitFor()
    },
  },
  {
    name: 'wallet-stake-preview',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await openStake(p)
      await p.getByLabel('Amount').fill('2500')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('button', { name: 'Stake 2,500.00 MOON' }).waitFor()
    },
  },
  {
    name: 'wallet-stake-other',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Stake with another lender' }).click()
      await p.getByLabel('Lender', { exact: true }).fill('0x52908400098527886E0F7030069857D2E4169EE7')
      await p.getByLabel('Amount').fill('2500')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('alert').waitFor()
    },
  },
  {
    name: 'wallet-stake-votes-other',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Let somebody else vote' }).click()
      await p.getByLabel('Address of who shall vote').fill('0x52908400098527886E0F7030069857D2E4169EE7')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('button', { name: /^Let 0x5290/ }).waitFor()
    },
  },
  {
    name: 'wallet-stake-away',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Announce an absence' }).click()
      // The fields begin in an hour, which no two pictures agree on.
      await p.getByLabel('Away from').fill('2027-01-31T20:00')
      await p.getByLabel('Back at').fill('2027-01-31T22:00')
    },
  },
  {
    name: 'wallet-stake-proofs',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Claim with a file' }).click(),
  },
  {
    name: 'wallet-stake-vote',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Vote for' }).click()
      await p.getByRole('dialog').getByRole('button', { name: 'Vote for' }).waitFor()
    },
  },
  {
    name: 'wallet-stake-propose',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await openProposal(p, 'Announced absences')
      await p.getByLabel('Until the next one').fill('14 days')
      await p.getByLabel('Why').fill('A month between two holidays is long.')
    },
  },
  {
    name: 'wallet-stake-propose-refused',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await openProposal(p, 'How long stake takes to leave')
      await p.getByLabel('Time', { exact: true }).fill('soon')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('alert').waitFor()
    },
  },
  { name: 'wallet-disputes', hash: '#/wallet?tab=disputes' },
  { name: 'wallet-disputes-elsewhere', hash: '#/wallet?tab=disputes', states: ['elsewhere'] },
  {
    name: 'wallet-dispute',
    hash: '#/wallet?tab=disputes&case=1042',
    states: ['typical'],
    act: (p) => p.getByRole('heading', { name: 'What happened' }).waitFor(),
  },
  {
    name: 'wallet-dispute-proof',
    hash: '#/wallet?tab=disputes&case=951',
    states: ['typical'],
    act: (p) => p.getByRole('heading', { name: 'What happened' }).waitFor(),
  },
  {
    name: 'wallet-dispute-open',
    hash: '#/wallet?tab=disputes&dispute=L-rent-3',
    states: ['typical'],
    act: (p) => p.getByLabel('What happened').waitFor(),
  },
  {
    name: 'wallet-dispute-preview',
    hash: '#/wallet?tab=disputes&dispute=L-rent-3',
    states: ['typical'],
    act: async (p) => {
      await p.getByLabel('What happened').fill('Half of the frames are black.')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('button', { name: /^Open a case against/ }).waitFor()
    },
  },
  {
    name: 'wallet-dispute-prove',
    hash: '#/wallet?tab=disputes',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Prove a double sale' }).click()
      const json = (lease) => ({
        name: `evidence-${lease}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(`{"lease": "${lease}"}`),
      })
      await p.locator('input[type=file]').nth(0).setInputFiles(json('L-rent-3'))
      await p.locator('input[type=file]').nth(1).setInputFiles(json('L-rent-3'))
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('alert').waitFor()
    },
  },
  { name: 'wallet-security', hash: '#/wallet?tab=security' },
  {
    name: 'wallet-receive',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Add money' }).click()
      await p.getByRole('img', { name: /^Code of the address/ }).waitFor()
    },
  },
  { name: 'wallet-send', hash: '#/wallet', states: ['typical'], act: (p) => openSend(p) },
  {
    name: 'wallet-send-refused',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await openSend(p)
      await p.getByRole('button', { name: 'Use the payout address' }).click()
      await p.getByLabel('Amount').fill('1.2345678')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByText(/too many decimals/).waitFor()
    },
  },
  { name: 'wallet-send-preview', hash: '#/wallet', states: ['typical'], act: (p) => previewSend(p) },
  {
    name: 'wallet-send-locked-out',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await openSend(p)
      await p.getByLabel('To', { exact: true }).fill('0x52908400098527886E0F7030069857D2E4169EE7')
      await p.getByLabel('Amount').fill('12.5')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByText(/payout address only/).waitFor()
    },
  },
  {
    name: 'wallet-send-progress',
    moves: true,
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await previewSend(p)
      await p.getByRole('button', { name: 'Send $12.50' }).click()
      await p.getByText(/^Final: nobody/).waitFor()
    },
  },
  {
    name: 'wallet-deposit-back',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Withdraw', exact: true }).first().click()
      await p.getByText(/is asked to end the deposit/).waitFor()
    },
  },
  {
    name: 'wallet-thaw',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Withdraw', exact: true }).first().click()
      await p.getByRole('button', { name: 'Withdraw without the lender' }).click()
      await p.getByText(/begins to thaw/).waitFor()
    },
  },
  {
    name: 'wallet-account-add',
    hash: '#/wallet?tab=accounts',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Add account' }).click(),
  },
  {
    name: 'wallet-account-export',
    hash: '#/wallet?tab=accounts',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Export Savings' }).click(),
  },
  {
    name: 'wallet-account-use',
    hash: '#/wallet?tab=accounts',
    states: ['empty'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Add account' }).click()
      await p.getByLabel('Passphrase').fill('a long sentence of mine')
      await p.getByRole('dialog').getByRole('button', { name: 'Add account' }).click()
      await p.getByRole('button', { name: 'Switch to Account 2' }).click()
      await p.getByRole('dialog').getByLabel('Passphrase').waitFor()
    },
  },
  {
    name: 'wallet-phrase',
    hash: '#/wallet?tab=security',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Show recovery phrase' }).click()
      await p.getByRole('dialog').getByLabel('Passphrase').fill('a long sentence of mine')
      await p.getByRole('button', { name: 'Show the words' }).click()
      await p.locator('[data-word="1"]').waitFor()
    },
  },
  {
    name: 'wallet-passphrase',
    hash: '#/wallet?tab=security',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Change passphrase' }).click(),
  },
  {
    name: 'wallet-payout',
    hash: '#/wallet?tab=limits',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Change payout address' }).click(),
  },
  { name: 'history', hash: '#/history' },
  { name: 'settings', hash: '#/settings' },
  { name: 'palette', hash: '#/home', states: ['typical'], act: (p) => p.keyboard.press('Control+k') },
  { name: 'shortcuts', hash: '#/home', states: ['typical'], act: (p) => p.keyboard.press('?') },
  {
    name: 'needs',
    hash: '#/home',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: /needs? you/ }).click(),
  },
  {
    name: 'pause',
    hash: '#/home',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Pause' }).click(),
  },
  { name: 'onboarding-role', hash: '#/onboarding/role', states: ['new'] },
  { name: 'onboarding-rig', hash: '#/onboarding/rig', states: ['new'] },
  { name: 'onboarding-wallet', hash: '#/onboarding/wallet', states: ['new'] },
  {
    name: 'onboarding-create',
    hash: '#/onboarding/wallet',
    states: ['new'],
    act: (p) => p.getByRole('button', { name: /Create a new wallet/ }).click(),
  },
  { name: 'onboarding-phrase', hash: '#/onboarding/wallet', states: ['new'], act: (p) => makeWallet(p) },
  {
    name: 'onboarding-quiz',
    hash: '#/onboarding/wallet',
    states: ['new'],
    act: async (p) => {
      await makeWallet(p)
      await p.getByRole('button', { name: 'I have written them down' }).click()
      await p
        .getByLabel(/Word number/)
        .first()
        .waitFor()
    },
  },
  { name: 'onboarding-start', hash: '#/onboarding/start', states: ['new'] },
  { name: 'wallet-missing', hash: '#/wallet', states: ['new'], onboarded: true },
]

async function openOffer(p) {
  await p.getByRole('row').nth(2).click()
  await p.getByRole('dialog').waitFor()
}

async function openProposal(p, rule) {
  await p.getByRole('button', { name: 'Propose a change' }).click()
  await p.getByRole('combobox', { name: /^What should change/ }).click()
  await p.getByRole('option', { name: rule }).click()
}

async function openStake(p) {
  await p.getByRole('button', { name: 'Stake MOON' }).click()
  await p.getByLabel('Amount').waitFor()
}

async function openSend(p) {
  await p.getByRole('button', { name: 'Send', exact: true }).click()
  await p.getByRole('button', { name: 'Use the payout address' }).waitFor()
}

async function previewSend(p) {
  await openSend(p)
  await p.getByRole('button', { name: 'Use the payout address' }).click()
  await p.getByLabel('Amount').fill('12.5')
  await p.getByRole('button', { name: 'See what it costs' }).click()
  await p.getByRole('button', { name: 'Send $12.50' }).waitFor()
}

async function makeWallet(p) {
  await p.getByRole('button', { name: /Create a new wallet/ }).click()
  await p.getByLabel('Passphrase').fill('a long sentence of mine')
  await p.getByLabel('Once more').fill('a long sentence of mine')
  await p.getByRole('button', { name: 'Create wallet' }).click()
  await p.getByRole('button', { name: 'Show the words' }).click()
}
