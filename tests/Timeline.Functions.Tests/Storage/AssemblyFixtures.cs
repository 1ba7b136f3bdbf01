using Timeline.Functions.Tests.Storage;

[assembly: AssemblyFixture(typeof(Azurite))]
