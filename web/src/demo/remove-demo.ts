import { api } from '../api.ts'

export const removeDemo = () => api.demo.$delete()
