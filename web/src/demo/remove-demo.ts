import { apiPath, sendDelete } from '../api.ts'

export const removeDemo = () => sendDelete(apiPath('/demo'))
