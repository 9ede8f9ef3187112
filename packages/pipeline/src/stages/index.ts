/** The stages, in the order in which an article goes through them. */
import type { Stage } from '../stage.js'
import { compareStage } from './compare.js'
import { fetchStage } from './fetch.js'
import { createGroupStage } from './group.js'
import { lookStage } from './look.js'
import { readStage } from './read.js'

/** @param worker the name of this process, under which it holds what only one may do */
export function createStages(worker: string): readonly Stage[] {
  return [lookStage, fetchStage, readStage, createGroupStage(worker), compareStage]
}
