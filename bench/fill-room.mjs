/**
 * A data folder for measuring the reading room, filled as any is: invented articles in a watched folder go through the whole pipeline of the
 * command. One event is told by many accounts of 1,000 words; hundreds of others by a few short ones.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventAccount } from '@parallax/bench/invented-accounts'
import { inventNews } from '@parallax/bench/invented-news'
import { command } from './command.mjs'

const WORDS = 1_000
const SMALL_WORDS = 200
const PER_EVENT = 3
/** Hours over which all of them come: far more than an event is told for, so that most are told whole. */
const HOURS = 150
/** The accounts of the large event come this many minutes apart. */
const MINUTES = 10
const START = Date.UTC(2031, 2, 3)

const lineOf = ({ id, outlet, title, published, text }) =>
  JSON.stringify({ id, outlet, title, published, language: 'en', url: `https://news.example/${id}`, text })

function largeLines(accounts) {
  return Array.from({ length: accounts }, (_, index) => {
    const published = new Date(START + index * MINUTES * 60_000).toISOString()
    return lineOf({ ...inventAccount(index, WORDS), published })
  })
}

function smallLines(articles) {
  const perHour = articles / HOURS
  const news = inventNews({ count: articles, perEvent: PER_EVENT, words: SMALL_WORDS, perHour })
  return [...news].map(({ paragraphs, ...item }) => lineOf({ ...item, text: paragraphs.join('\n\n') }))
}

function run(args, env) {
  const [program, ...before] = command()
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`parallax ${args[0]} ${args[1]} ended with ${code}.`)),
    )
  })
}

/** @param env names the database, where there is one */
export async function fillRoom(folder, { accounts, articles, env }) {
  const wires = join(folder, 'wires')
  mkdirSync(wires, { recursive: true })
  // Otherwise comparisons wait for accounts that are still to come.
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ settle: 0.01 }))
  writeFileSync(join(wires, 'large.jsonl'), `${largeLines(accounts).join('\n')}\n`)
  writeFileSync(join(wires, 'small.jsonl'), `${smallLines(articles).join('\n')}\n`)
  await run(['watch', 'add', wires, '--data', folder], env)
  await run(['watch', 'run', '--once', '--quiet', '--data', folder], env)
}
