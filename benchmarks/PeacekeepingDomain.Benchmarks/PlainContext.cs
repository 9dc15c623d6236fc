using System.Text.Json.Serialization;
using PeacekeepingDomain.Proposals;

namespace PeacekeepingDomain.Benchmarks;

[JsonSerializable(typeof(MissionProposal))]
internal sealed partial class PlainContext : JsonSerializerContext;
