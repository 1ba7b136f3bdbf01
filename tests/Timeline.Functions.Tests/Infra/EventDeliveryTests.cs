namespace Timeline.Functions.Tests.Infra;

/// <summary>How a change of an article reaches the queue.</summary>
public sealed class EventDeliveryTests
{
    [Fact]
    public async Task Events_go_to_the_queue_and_undeliverable_ones_to_a_container()
    {
        var made = await Prediction.Of();
        var topic = made.Single("Microsoft.EventGrid/systemTopics");
        var events = made.Single("Microsoft.EventGrid/systemTopics/eventSubscriptions").At("properties");
        var storage = made.Single("Microsoft.Storage/storageAccounts").Text("id");
        Assert.Equal(("Microsoft.Storage.StorageAccounts", storage), (topic.Text("properties.topicType"), topic.Text("properties.source")));
        Assert.Equal("CloudEventSchemaV1_0", events.Text("eventDeliverySchema"));
        Assert.Equal(
            ["Microsoft.Storage.BlobCreated", "Microsoft.Storage.BlobDeleted", "Microsoft.Storage.BlobRenamed"],
            events.At("filter.includedEventTypes").EnumerateArray().Select(type => type.GetString()));

        // Storage that refuses public networks is open to no other kind of identity of a topic.
        Assert.Equal(
            ("SystemAssigned", "SystemAssigned", "SystemAssigned"),
            (topic.Text("identity.type"), events.Text("deliveryWithResourceIdentity.identity.type"),
                events.Text("deadLetterWithResourceIdentity.identity.type")));
        var (queue, dead) = (events.At("deliveryWithResourceIdentity.destination"), events.At("deadLetterWithResourceIdentity.deadLetterDestination"));
        Assert.Equal(("StorageQueue", storage, "article-events"), (queue.Text("endpointType"), queue.Text("properties.resourceId"),
                queue.Text("properties.queueName")));
        Assert.Equal(("StorageBlob", storage, "dead-letters"), (dead.Text("endpointType"), dead.Text("properties.resourceId"),
                dead.Text("properties.blobContainerName")));
        Assert.Contains("dead-letters", made.Names("Microsoft.Storage/storageAccounts/blobServices/containers"));
    }
}
