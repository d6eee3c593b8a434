import { Module } from '@nestjs/common';
import { DepartmentResolver } from './department.resolver.ts';

@Module({ providers: [DepartmentResolver] })
export class DepartmentModule {}
