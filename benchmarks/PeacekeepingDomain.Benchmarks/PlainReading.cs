using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PeacekeepingDomain.Doctrine;
using PeacekeepingDomain.MissionModels;
using PeacekeepingDomain.Proposals;
using PeacekeepingDomain.Tasks;

namespace PeacekeepingDomain.Benchmarks;

/// <summary>
/// What an application would write to read the same records with System.Text.Json and no more: a generated context, a
/// converter for lists, words in kebab case. It knows what the two samples of the benchmark need.
/// </summary>
internal static class PlainReading
{
    public static JsonTypeInfo<MissionProposal> Mission { get; } = new PlainContext(Options()).MissionProposal;

    private static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            List<string>(), List<Section>(), List<Evidence>(), List<HostState>(), List<Neighbour>(), List<ConsentCondition>(), List<Party>(), List<Threat>(),
            List<CharterChapter>(), List<MandateTask>(), List<MissionModel>(), List<CapabilityHolding>(), List<SecurityForceSupport>(), List<Derogation>(),
            List<Capability>(), List<TaskTrait>(), List<Site>(), List<SupportKind>(), List<ExitBasis>(), List<Unit>(), List<Caveat>(), List<HostRequest>(),
            List<ParallelForce>(), List<Alternative>(), List<ForceFactor>(), List<ExecutivePower>(), List<StatusClause>(), List<ForceLimit>(),
            List<CounterDeviceMeasure>(), List<CollectionMeans>(), List<ParallelMandate>(),
            Word<Section>(), Word<Presence>(), Word<Stage>(), Word<ConsentStatus>(), Word<ConditionKind>(), Word<Extent>(), Word<NeighbourStance>(),
            Word<Intensity>(), Word<Trend>(), Word<CeasefireState>(), Word<PartyKind>(), Word<PartyConsent>(), Word<PartyControl>(), Word<LocalConsent>(),
            Word<Threat>(), Word<ProcessStatus>(), Word<CouncilUnity>(), Word<RegionalSupport>(), Word<Organ>(), Word<ForceAuthority>(),
            Word<TaskCategory>(), Word<MissionModel>(), Word<Engagement>(), Word<Priority>(), Word<ComponentKind>(), Word<Capability>(),
            Word<TaskResources>(), Word<TaskTrait>(), Word<ModalityKind>(), Word<HoldingStatus>(), Word<ProviderKind>(), Word<StatusOfForces>(),
            Word<DocumentState>(), Word<SupportKind>(), Word<RiskLevel>(), Word<ExitBasis>(), Word<SuccessorCapacity>(),
            Word<ForceDecider>(), Word<ForceFactor>(), Word<ExecutivePower>(), Word<OperationalControl>(), Word<SupportPackageKind>(), Word<Alternative>(),
            Word<UnitType>(), Word<ReadinessLevel>(), Word<ContributorStake>(), Word<ForcePosture>(), Word<StatusClause>(), Word<ForceLimit>(), Word<FinanceMechanism>(),
            Word<Returns>(), Word<CounterDeviceMeasure>(), Word<CollectionMeans>(), Word<ParallelMandate>(), Word<DdrForm>(),
            Word<CharterChapter>(),
        },
    };

    private static ListConverter<T> List<T>() => new();

    private static JsonStringEnumConverter<T> Word<T>()
        where T : struct, Enum => new(new Words(), allowIntegerValues: false);

    private sealed class Words : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name switch
        {
            nameof(CharterChapter.Six) => "vi",
            nameof(CharterChapter.Seven) => "vii",
            nameof(CharterChapter.Eight) => "viii",
            nameof(Threat.ImprovisedExplosiveDevices) => "ied",
            nameof(ReadinessLevel.Level1) => "level-1",
            nameof(ReadinessLevel.Level2) => "level-2",
            nameof(ReadinessLevel.Level3) => "level-3",
            nameof(FinanceMechanism.Resolution2719) => "scr-2719",
            _ => KebabCaseLower.ConvertName(name),
        };
    }

    private sealed class ListConverter<T> : JsonConverter<ValueList<T>>
    {
        private JsonConverter<T>? item;

        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            item ??= (JsonConverter<T>)options.GetConverter(typeof(T));
            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(item.Read(ref reader, typeof(T), options)!);
            return ValueList.Create<T>([.. items]);
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
