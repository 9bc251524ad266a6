import type { Topic } from './topic.ts'
import { artificialIntelligence } from './topics/artificial-intelligence.ts'
import { bigData } from './topics/big-data.ts'
import { biomanufacturing } from './topics/biomanufacturing.ts'
import { blockchain } from './topics/blockchain.ts'
import { brainScience } from './topics/brain-science.ts'
import { businessEnvironment } from './topics/business-environment.ts'
import { carbonPeakNeutrality } from './topics/carbon-peak-neutrality.ts'
import { cleanEnergy } from './topics/clean-energy.ts'
import { cloudComputing } from './topics/cloud-computing.ts'
import { computingPower } from './topics/computing-power.ts'
import { connectedVehicles } from './topics/connected-vehicles.ts'
import { cybersecurity } from './topics/cybersecurity.ts'
import { dataElements } from './topics/data-elements.ts'
import { digitalEconomy } from './topics/digital-economy.ts'
import { digitalTransformation } from './topics/digital-transformation.ts'
import { employment } from './topics/employment.ts'
import { fiveG } from './topics/five-g.ts'
import { greenLowCarbon } from './topics/green-low-carbon.ts'
import { industrialInternet } from './topics/industrial-internet.ts'
import { industrialUpgrading } from './topics/industrial-upgrading.ts'
import { integratedCircuits } from './topics/integrated-circuits.ts'
import { internationalCooperation } from './topics/international-cooperation.ts'
import { internetOfThings } from './topics/internet-of-things.ts'
import { itApplicationInnovation } from './topics/it-application-innovation.ts'
import { lifeHealth } from './topics/life-health.ts'
import { lowAltitudeEconomy } from './topics/low-altitude-economy.ts'
import { newEnergyVehicles } from './topics/new-energy-vehicles.ts'
import { newInfrastructure } from './topics/new-infrastructure.ts'
import { newMaterials } from './topics/new-materials.ts'
import { newQualityProductiveForces } from './topics/new-quality-productive-forces.ts'
import { quantum } from './topics/quantum.ts'
import { riskGovernance } from './topics/risk-governance.ts'
import { sciTechInnovation } from './topics/sci-tech-innovation.ts'
import { smallAndMediumEnterprises } from './topics/small-and-medium-enterprises.ts'
import { smartManufacturing } from './topics/smart-manufacturing.ts'
import { supplyChain } from './topics/supply-chain.ts'
import { talent } from './topics/talent.ts'

export const topics: readonly Topic[] = [
  artificialIntelligence,
  bigData,
  biomanufacturing,
  blockchain,
  brainScience,
  businessEnvironment,
  carbonPeakNeutrality,
  cleanEnergy,
  cloudComputing,
  computingPower,
  connectedVehicles,
  cybersecurity,
  dataElements,
  digitalEconomy,
  digitalTransformation,
  employment,
  fiveG,
  greenLowCarbon,
  industrialInternet,
  industrialUpgrading,
  integratedCircuits,
  internationalCooperation,
  internetOfThings,
  itApplicationInnovation,
  lifeHealth,
  lowAltitudeEconomy,
  newEnergyVehicles,
  newInfrastructure,
  newMaterials,
  newQualityProductiveForces,
  quantum,
  riskGovernance,
  sciTechInnovation,
  smallAndMediumEnterprises,
  smartManufacturing,
  supplyChain,
  talent,
]
