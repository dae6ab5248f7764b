/** What every demo person types to sign in. Known to everybody: demo people exist in demonstrations alone. */
export const DEMO_PASSWORD = 'demo-xinghui-2026'
